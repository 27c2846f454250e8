import { expect } from '@jest/globals'
import { logIn } from './graphql'
import { rest } from './rest'
import { sharedUrl } from './shared'

export type Made = { id: string; slug: string } & Record<string, any>

const tokens = new Map<string, Promise<string>>()

/** The token of a demo account, which is logged in once for all tests of a file. */
export function tokenOf(account: string): Promise<string> {
  if (!tokens.has(account)) tokens.set(account, logIn(account))
  return tokens.get(account)!
}

/** Makes a record as the administration does. `path` is a collection, with a query where needed. */
export async function make(path: string, data: object, account = 'admin'): Promise<Made> {
  const { status, body } = await rest('POST', path, { token: await tokenOf(account), data })
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
  return body.doc
}

/** Changes a record as the administration does. `path` is a collection and an id. */
export async function change(
  path: string,
  data: object,
  account = 'admin',
  url = sharedUrl(),
): Promise<Made> {
  const { status, body } = await rest('PATCH', path, { token: await tokenOf(account), data, url })
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
  return body.doc
}

export const published = { _status: 'published' } as const
