import { expect } from '@jest/globals'
import { healthWhile } from '../../support/health-while'
import { sharedUrl } from '../../support/shared'

type Answer = { status: number; code: unknown }

/** Sends a request as it is, and tells how it was answered. */
export async function send(path: string, init: RequestInit = {}, url = sharedUrl()): Promise<Answer> {
  const response = await fetch(`${url}${path}`, init)
  const text = await response.text()
  return { status: response.status, code: codeIn(text) }
}

function codeIn(text: string): unknown {
  if (!text.startsWith('{')) return undefined
  const [error] = JSON.parse(text).errors ?? []
  return error?.data?.code ?? error?.extensions?.code
}

/** Lets an attack run eight times at once, and expects each to be refused while `/healthz` goes on to answer. */
export async function expectRefused(attack: () => Promise<Answer>, status: number, code: string) {
  const { result, slowest } = await healthWhile(() => Promise.all(Array.from({ length: 8 }, attack)))
  for (const answer of result) expect(answer).toMatchObject({ status, code })
  expect(slowest).toBeLessThan(250)
}
