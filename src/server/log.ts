import { type LogFn, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import { readSettings } from '../settings'

export type LoggedError = Error & { code?: string; status?: number; cause?: LoggedError }

/**
 * An error without what it was about: a database error's message holds the statement and its values, a
 * validation error's data the values of a form. Kind, code and where it happened are enough to find it.
 */
function withoutData(error: LoggedError): object {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    code: error.code ?? error.cause?.code,
    status: error.status,
    message: messageOf(error),
    stack: frames.join('\n'),
  }
}

/** What an error says, without the statement and the values of a database error. */
export const messageOf = (error: LoggedError): string =>
  error.message?.startsWith('Failed query') ? 'database statement failed' : error.message

const errorIn = ([first]: unknown[]): LoggedError | undefined =>
  (first instanceof Error ? first : (first as { err?: Error } | undefined)?.err) as LoggedError | undefined

/**
 * An error by which a client is told of its own mistake. Payload takes most of them for failures of the server; nobody
 * who watches for failures is to be called by whoever sends a filter that makes no sense.
 */
function refusedIn(args: unknown[]): LoggedError | undefined {
  const error = errorIn(args)
  return error?.status && error.status >= 400 && error.status < 500 ? error : undefined
}

/** Without a text of its own, pino takes that of the error, and with it the statement. */
function withOwnText(args: unknown[]): unknown[] {
  const [first, text] = args
  const error = errorIn(args)
  if (!error || text !== undefined) return args
  return [first instanceof Error ? { err: first } : first, messageOf(error)]
}

const options = {
  level: readSettings(process.env).settings.logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutData },
  hooks: {
    logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn, level: number) {
      const refused = level >= this.levels.values.error! ? refusedIn(args) : undefined
      if (refused) this.info({ name: refused.name, status: refused.status }, messageOf(refused))
      else method.apply(this, withOwnText(args) as Parameters<LogFn>)
    },
  },
}

/** The one logger: JSON lines on standard output, readable lines on a terminal. It never gets personal data. */
export const log = process.stdout.isTTY
  ? pino(options, pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
  : pino(options)
