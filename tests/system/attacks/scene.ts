import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, tokenOf } from '../../support/records'
import { rest, type RestAnswer } from '../../support/rest'
import { rowsOf } from '../../support/sql'

/** A demo account, or `public`: nobody who is logged in. */
export type Attacker = string

const tokenFor = async (attacker: Attacker) => (attacker === 'public' ? undefined : tokenOf(attacker))

/** Asks REST as somebody. */
export async function send(
  attacker: Attacker,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  return rest(method, path, { token: await tokenFor(attacker), data, headers })
}

/** Asks GraphQL as somebody. */
export const ask = async (attacker: Attacker, query: string, variables = {}) =>
  graphql(query, variables, { token: await tokenFor(attacker) })

/** An id that no record has. */
export const missing = '3f0c8a52-6b1e-4d27-9c55-0a1b2c3d4e5f'

/** What only the person, their own town and the district may know. */
export type Person = { id: string; lastName: string; notes: string; birthDate: string; iban: string }

export type Scene = {
  /** Municipalities and networks: `syke` is that of the demo account `municipal`, `weyhe` is not. */
  syke: string
  weyhe: string
  syken: string
  weyhen: string
  /** The record of the demo account `volunteer`, who helps in Syke. */
  myself: string
  /** People with secrets; the one in Syke is a member of its network. */
  near: Person
  far: Person
  /** A submitted claim of each, with the account the money goes to. */
  nearClaim: string
  farClaim: string
}

const idOf = async (query: string, values: unknown[] = []) =>
  (await rowsOf<{ id: string }>(`select id from ${query}`, values))[0]!.id

async function person(municipality: string): Promise<Person> {
  const secret = randomUUID()
  const known = {
    lastName: `Geheim-${secret}`,
    notes: `Notiz-${secret}`,
    birthDate: '1931-02-03',
    iban: 'DE02120300000000202051',
  }
  const { id } = await make(
    'volunteers?depth=0',
    {
      ...{ firstName: 'Geheime', municipality, lastName: known.lastName, notes: known.notes },
      ...{ birthDate: known.birthDate, bankAccount: { holder: known.lastName, iban: known.iban } },
      certificateOfConduct: { inspectedOn: '2026-01-07', relevantEntry: true },
    },
    'district',
  )
  return { id, ...known }
}

async function claim({ id, lastName, iban }: Person, municipality: string): Promise<string> {
  const [made] = await rowsOf<{ id: string }>(
    `insert into claims (volunteer_id, municipality_id, status, number, payee_name, payee_account_holder, payee_iban)
     values ($1, $2, 'submitted', $3, $4, $4, $5) returning id`,
    [id, municipality, `G-${randomUUID()}`, lastName, iban],
  )
  return made!.id
}

/** People and claims with something to hide, of this test file's own. */
export async function setScene(): Promise<Scene> {
  const syke = await idOf(`municipalities where slug = 'syke'`)
  const weyhe = await idOf(`municipalities where slug = 'weyhe'`)
  const syken = await idOf(`networks where slug = 'netzwerk-syke'`)
  const weyhen = await idOf(`networks where slug = 'netzwerk-weyhe'`)
  const myself = await idOf(
    `volunteers where account_id = (select id from users where email = 'volunteer@demo.example')`,
  )
  const [near, far] = [await person(syke), await person(weyhe)]
  await rowsOf(
    `insert into memberships (network_id, volunteer_id, role, status)
     values ($1, $3, 'member', 'approved'), ($2, $4, 'member', 'approved')`,
    [syken, weyhen, near.id, far.id],
  )
  const [nearClaim, farClaim] = [await claim(near, syke), await claim(far, weyhe)]
  return { syke, weyhe, syken, weyhen, myself, near, far, nearClaim, farClaim }
}

/** Nothing of a person's secrets stands in the answer, whatever it is. */
export function expectNothingOf({ lastName, notes, birthDate, iban }: Person, answer: unknown): void {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  for (const secret of [lastName, notes, birthDate, iban]) expect(text).not.toContain(secret)
}

/** A refused question: its status and that it brings neither records nor a number of them. */
export function expectRefused({ status, body }: RestAnswer, refused = 400): void {
  expect({ status, tells: 'docs' in Object(body) || 'totalDocs' in Object(body) }).toEqual({
    status: refused,
    tells: false,
  })
}

/** A row of the database, as it stands. */
export const row = async (table: string, id: string) =>
  (await rowsOf(`select to_jsonb(t) as row from ${table} t where id = $1`, [id]))[0]?.row as Record<
    string,
    any
  >

/** A time that somebody would like to have been. */
export const longAgo = '2001-02-03T00:00:00.000Z'
export const isToday = (time: string) => Date.now() - new Date(time).getTime() < 86_400_000
