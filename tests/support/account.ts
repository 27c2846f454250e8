import { randomUUID } from 'node:crypto'
import { make } from './records'
import { rest } from './rest'
import { sharedUrl } from './shared'
import { rowsOf } from './sql'
import { demoPassword } from './system'

export type Account = { id: string; email: string; password: string }

/** An account of a test's own. */
export async function newAccount(role: string, more: Record<string, unknown> = {}): Promise<Account> {
  const email = `konto-${role}-${randomUUID()}@pruefung.example`
  const data = {
    name: `Konto ${role}`,
    email,
    password: demoPassword,
    roles: [role],
    language: 'de',
    ...more,
  }
  const { id } = await make('users', data)
  return { id, email: data.email, password: data.password }
}

/** Logs in over REST and returns the token, or undefined with what was answered. */
export async function tryLogin(
  { email, password }: Pick<Account, 'email' | 'password'>,
  {
    code,
    url = sharedUrl(),
    headers,
  }: { code?: string; url?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; token: string | undefined; body: any; headers: Headers }> {
  const answer = await rest('POST', 'users/login', { data: { email, password, code }, url, headers })
  return { ...answer, token: answer.body.token }
}

/** The token of a login that must succeed. */
export async function tokenFor(account: Account): Promise<string> {
  const { token, status, body } = await tryLogin(account)
  if (!token) throw new Error(`Login was refused: ${status} ${JSON.stringify(body)}`)
  return token
}

/** Whose session the token is; undefined when it is over. */
export async function whoIs(token: string): Promise<string | undefined> {
  return (await rest('GET', 'users/me', { token })).body.user?.id
}

export type AuditRow = { action: string; actor_id: string | null; from_state: string; to_state: string }

/** What the audit log says of an account, oldest first. */
export const auditOf = (account: string): Promise<AuditRow[]> =>
  rowsOf<AuditRow>(
    `select action, actor_id, from_state, to_state, reason, municipality_id from audit_log
      where subject = 'users' and record_id = $1 order by at, created_at`,
    [account],
  )

export const actionsOf = async (account: string): Promise<string[]> =>
  (await auditOf(account)).map(({ action }) => action)
