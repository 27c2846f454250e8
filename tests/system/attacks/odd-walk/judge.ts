import type { Ask } from './ask'
import type { Told } from './send'

type GraphqlError = {
  message?: string
  path?: unknown
  extensions?: { code?: unknown; statusCode?: unknown }
}

/** What no answer says: where in the code something happened, in which file, or what the database was asked. */
const internal = [
  /\n\s+at .+:\d+:\d+/,
  /node_modules|\/(src|dist|home|work|tmp|usr)\/[\w./-]+\.[cm]?[jt]sx?/,
  /Failed query|insert into "|select .+ from "|violates .+ constraint|syntax error at or near|invalid input syntax/,
  /Cannot (read|set|destructure) prop|is not (a function|iterable)|Unexpected token/,
]

/** What is wrong with an answer, in a few words; undefined where a request was answered as it ought to be. */
export function faultIn(ask: Ask, { status, type, text }: Told): string | undefined {
  if (status >= 500) return `status ${status}`
  const found = internal.find((expression) => expression.test(text) && !expression.test(String(ask.body)))
  if (found) return `tells of ${found.exec(text)![0].slice(0, 60)}`
  const isJson = /^application\/([\w-]+\+)?json\b/.test(type)
  if (text && !isJson && isInterface(ask) && !isFile(ask, status))
    return `status ${status} as ${type || 'nothing'}`
  if (!isJson || !text) return undefined
  let body: { errors?: GraphqlError[] } | null
  try {
    body = JSON.parse(text)
  } catch {
    return `status ${status} with broken JSON`
  }
  return ask.path.startsWith('/api/graphql') ? faultInErrors(body?.errors ?? []) : undefined
}

/** All else below this name is a page that there is not. */
const isInterface = ({ path }: Ask) => /^\/api(\/|\?|$)/.test(path)

/** A file is given out as what it is. */
const isFile = ({ path }: Ask, status: number) => path.includes('/file/') && [200, 206, 304].includes(status)

/** An error within an answer has a code, or it was none that anybody meant to give. */
function faultInErrors(errors: GraphqlError[]): string | undefined {
  for (const { message, path, extensions: { code, statusCode } = {} } of errors) {
    if (code === 'INTERNAL_SERVER_ERROR' || Number(statusCode) >= 500) return `code ${String(code)}`
    if (path && code === undefined) return `no code: ${message}`
  }
  return undefined
}
