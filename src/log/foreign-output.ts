import { inspect } from 'node:util'
import { lines, log, type LoggedError, messageOf } from './log'

/** Maximum characters of a text; library output can be as long as a page. */
const longest = 300

/**
 * Redirects console output of libraries into the log, one line each, with the same limits: Next prints each page error
 * with its stack, and React prints warnings.
 */
export function logForeignOutput(console: Pick<Console, 'error' | 'warn' | 'info' | 'log'>): void {
  for (const level of ['error', 'warn'] as const) console[level] = (...said) => write(level, said)
  for (const name of ['info', 'log'] as const) console[name] = (...said) => write('info', said)
}

function write(level: 'error' | 'warn' | 'info', said: unknown[]): void {
  const err = said.find((one): one is LoggedError => one instanceof Error)
  if (err) return log[level]({ err }, messageOf(err).slice(0, longest))
  const text = said.map((one) => (typeof one === 'string' ? one : inspect(one, { depth: 1 }))).join(' ')
  const [first = ''] = text.trim().split('\n', 1)
  if (first && lines.admits(first.slice(0, 60))) log[level]({ from: 'console' }, first.slice(0, longest))
}
