import { destination, type LogFn, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'
import { readSettings } from '../settings'
import { isExpected } from './expected'
import { Sampling } from './sampling'

export type LoggedError = Error & { code?: string; status?: number; cause?: LoggedError }

/**
 * An error without its data: a database error's message contains the statement and its values, a validation error's
 * data the values of a form. Type, code and stack suffice to locate it; for expected errors, type and code.
 */
function withoutData(error: LoggedError): object {
  const frames = isExpected(error) ? [] : framesOf(error)
  return {
    type: error.name,
    code: error.code ?? error.cause?.code,
    status: error.status,
    message: messageOf(error),
    ...(frames.length ? { stack: frames.join('\n') } : {}),
  }
}

const framesOf = ({ stack = '' }: Error) => stack.split('\n').filter((line) => /^\s+at /.test(line))

/** An error's message, without the statement and the values of a database error. */
export const messageOf = (error: LoggedError): string =>
  error.message?.startsWith('Failed query') ? 'database statement failed' : error.message

/** The error of a line: passed directly, or as `err`. */
function errorIn([first]: unknown[]): LoggedError | undefined {
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
  return error instanceof Error ? (error as LoggedError) : undefined
}

/** Without an explicit text, pino uses the error's message, which contains the statement. */
function withOwnText(args: unknown[], error: LoggedError | undefined): unknown[] {
  const [first, text] = args
  if (!error || text !== undefined) return args
  return [first instanceof Error ? { err: first } : first, messageOf(error)]
}

/** Groups similar errors: same type, same place. */
const kindOf = (error: LoggedError) =>
  [error.name, error.code ?? error.cause?.code, framesOf(error)[0]?.trim()].filter(Boolean).join(' ')

/** pino's number for the level `error`. */
const errorLevel = 50

const options = {
  level: readSettings(process.env).settings.logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: withoutData },
  hooks: {
    // Libraries log every thrown error at level `error`, including expected refusals.
    logMethod(this: Logger, given: Parameters<LogFn>, method: LogFn, level: number) {
      const error = errorIn(given)
      const args = withOwnText(given, error) as Parameters<LogFn>
      if (error && isExpected(error))
        return level >= errorLevel ? this.debug(...args) : method.apply(this, args)
      if (!error || lines.admits(kindOf(error))) method.apply(this, args)
    },
  },
}

/** Bytes of lines waiting to be written; when the reader stalls, further lines are dropped. */
const longestQueue = 16_000_000
/** A batch is written when it has so many bytes, or after so many milliseconds. When the process ends, it is written too. */
const longestBatch = 16_000
const batchedMs = 20

/** The only logger: JSON lines on standard output, readable lines on a terminal. It never receives personal data. */
export const log = process.stdout.isTTY
  ? pino(options, pretty({ sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
  : pino(options, inBatches(destination({ sync: false, maxLength: longestQueue, minLength: longestBatch })))

/** One write for the lines of some milliseconds: a write for each would cost a tenth of an uncached answer. */
function inBatches(stream: ReturnType<typeof destination>): { write(line: string): void } {
  let timer: NodeJS.Timeout | undefined
  return {
    write(line) {
      stream.write(line)
      timer ??= setTimeout(() => {
        timer = undefined
        stream.flush()
      }, batchedMs)
    },
  }
}

/** Server, hooks and pages are separate bundles that share these counters. */
const key = Symbol.for('buergernetz.loggedLines')
type Shared = { [key]?: Sampling }

/** Limits lines of one kind, for events that can occur with every request. At level `debug` all are written. */
export const lines = ((globalThis as Shared)[key] ??= new Sampling(
  (left, seconds) => log.warn({ left, seconds }, 'more lines like these were not written'),
  log.isLevelEnabled('debug') ? { most: Infinity } : {},
))
