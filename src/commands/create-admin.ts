import { randomBytes } from 'node:crypto'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { withPayload } from './with-payload'

/** `npm run create-admin -- EMAIL`: creates an administrator account, with a password shown once. */
await withPayload(async (payload) => {
  const email = process.argv[2]?.toLowerCase() ?? ''
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
    throw new Failure('Say whose account to make: npm run create-admin -- you@town.example')
  // the operator who runs this owns the machine
  const asOperator = { collection: 'users', overrideAccess: true } as const
  const { totalDocs } = await payload.count({ ...asOperator, where: { email: { equals: email } } })
  if (totalDocs) throw new Failure('An account with this address exists already.')
  const password = randomBytes(15).toString('base64url')
  const data = {
    name: email.split('@')[0]!,
    email,
    password,
    roles: ['admin' as const],
    language: 'de' as const,
  }
  await payload.create({ ...asOperator, data }).catch((error: Error) => {
    if (error.name !== 'ValidationError') throw error
    throw new Failure(`This account cannot be made: ${error.message}`)
  })
  say(`Account made: ${email}\nPassword:     ${password}   (shown only now; change it after logging in)`)
})
