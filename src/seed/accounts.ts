import { message } from '../messages'
import { passwordProblem } from '../accounts/password-rule'
import { Failure } from '../operator/failure'
import { readSeed } from './files'
import type { Writer } from './writer'

/** Demo accounts are plainly that: no mail reaches them. */
export const demoDomain = 'demo.example'

/** The operator's language. */
const english = { i18n: { language: 'en' } } as Parameters<typeof message>[0]

type Account = {
  key: string
  name: string
  roles: string[]
  municipalities?: string[]
  networks?: string[]
  coordinates?: string
  volunteer?: string
}

/**
 * One account for each role, all with the same password.
 *
 * @throws Failure if that is no password that an account may have.
 */
export async function seedAccounts(write: Writer, password: string): Promise<void> {
  for (const { key, name, roles, municipalities, networks, ...links } of readSeed<Account[]>(
    'demo/accounts.yaml',
  )) {
    const email = `${key}@${demoDomain}`
    const problem = passwordProblem(password, email)
    if (problem) throw new Failure(`DEMO_PASSWORD cannot be used for ${email}: ${message(english, problem)}`)
    const account = await write.ensure(
      'users',
      key,
      { email: { equals: email } },
      {
        name,
        email,
        password,
        roles,
        language: 'de',
        municipalities: write.ids('municipalities', municipalities),
        networks: write.ids('networks', networks),
      },
    )
    if (links.volunteer)
      await write.fillIn('volunteers', write.id('volunteers', links.volunteer), { account })
    if (links.coordinates)
      await write.fillIn('networks', write.id('networks', links.coordinates), { coordinator: account })
  }
}
