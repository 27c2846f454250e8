// An editor's account, and sessions of it.
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { password } from '../system.mjs'

const email = 'editor@bench.example'

/** Writes the account, with a password hashed as Payload does. */
export async function addEditor(database) {
  const salt = randomBytes(32).toString('hex')
  const hash = `pbkdf2-sha256-v1:${pbkdf2Sync(password, salt, 600_000, 32, 'sha256').toString('hex')}`
  const { rows } = await database.query(
    `insert into users (name, email, salt, hash) values ('Redaktion', $1, $2, $3) returning id`,
    [email, salt, hash],
  )
  await database.query(`insert into users_roles ("order", parent_id, value) values (1, $1, 'editor')`, [
    rows[0].id,
  ])
}

/** Logs in over GraphQL. @returns the header of the session. */
export async function logIn(origin) {
  const query =
    'mutation ($email: String!, $password: String!) { loginUser(email: $email, password: $password) { token } }'
  const answer = await fetch(`${origin}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: { email, password } }),
  })
  const { data, errors } = await answer.json()
  if (!data?.loginUser?.token) throw new Error(`No login at ${origin}: ${JSON.stringify(errors)}`)
  return { authorization: `JWT ${data.loginUser.token}` }
}
