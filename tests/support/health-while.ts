import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { sharedUrl } from './shared'

/** In milliseconds; `bare` is a server that does nothing else, asked in turn with ours. */
export type Slowest = { ours: number; bare: number }

/**
 * Does `work`, while a process of its own asks `/healthz` again and again.
 *
 * @returns how much longer than a server with nothing to do ours took for its longest answer, in milliseconds: what the
 *   machine is busy with otherwise holds both up.
 */
export async function healthWhile<T>(
  work: () => Promise<T>,
  url = sharedUrl(),
): Promise<{ result: T; slowest: number }> {
  const probe = fork(path.resolve('tests/support/health-probe.mjs'), [url], {
    execArgv: [],
    env: { PATH: process.env.PATH } as never,
  })
  await once(probe, 'message')
  try {
    const result = await work()
    const told = once(probe, 'message') as Promise<[Slowest]>
    probe.send('stop')
    const [{ ours, bare }] = await told
    return { result, slowest: ours - bare }
  } finally {
    probe.kill()
  }
}
