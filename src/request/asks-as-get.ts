/** Headers by which a client sends as POST what would be too long for the URL of a GET. */
export const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Whether Payload reads the body of a request as query parameters, or as those of a global. */
export const asksAsGet = ({ method, headers }: Request): boolean =>
  method === 'POST' && overrides.some((name) => headers.get(name) === 'GET')
