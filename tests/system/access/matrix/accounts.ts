import { demoPassword } from '../../../support/system'
import type { Ids } from './fixtures'
import { accountOf, type Person } from './persons'
import type { Ask } from './rows'

/** Logs in everybody who has an account, and gives the tokens by the person's name. */
export async function logInAs(
  persons: readonly Person[],
  ids: Ids,
  ask: Ask,
  url: string,
): Promise<Map<string, string>> {
  const tokens = new Map<string, string>()
  for (const person of persons) {
    if (!person.roles) continue
    const [account] = await ask(
      `select email from users where id = '${ids.get(`users/${accountOf(person)}`)}'`,
    )
    const response = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: account!.email, password: demoPassword }),
    })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${person.name} could not log in: ${response.status}`)
    tokens.set(person.name, token)
  }
  return tokens
}
