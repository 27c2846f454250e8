/** One request of the walk. */
export type Ask = {
  /** What is odd in it, for debugging. */
  about: string
  /** A demo account, `public` for nobody, or `spare` where the session may end. */
  role: string
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export const json = { 'Content-Type': 'application/json' }

/** Whether it may change something. */
export const writes = ({ method, path, body }: Ask): boolean =>
  path.startsWith('/api/graphql')
    ? String(body).includes('mutation')
    : !['GET', 'HEAD', 'OPTIONS'].includes(method)
