import { sql } from '@payloadcms/db-postgres'
import {
  addDataAndFileToRequest,
  APIError,
  commitTransaction,
  type Endpoint,
  headersWithCors,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { countRecords } from '../../access/count-records'
import { covers } from '../../access/grants'
import { recordsFor, rightsTo } from '../../access/rights'
import { helperRoles } from '../../access/roles'
import { type MessageKey, message } from '../messages'
import { writeAudit } from '../audit/write'
import { statement } from '../database/connection/statement'

type Person = {
  id: string
  name: string
  email: string | null
  municipality: string
  account: string | null
}

/**
 * Invites a volunteer to an account: creates one for the e-mail address in the record, and sends its owner a link to
 * choose a password. Takes the right to update the whole record. Linking an existing account additionally takes the
 * right to update volunteers' accounts, and users cannot link their own: the linked account reads the record as its
 * own.
 *
 * @throws APIError `accountThere` or `cannotBeInvited` (409), `addressMissing` (400); NotFound for a record the caller
 *   may not update.
 */
export const inviteVolunteer = (req: PayloadRequest, id: unknown): Promise<void> =>
  withPerson(req, id, async (person) => {
    if (person.account) throw refusal(req, 'accountThere', 409)
    if (!person.email) throw refusal(req, 'addressMissing', 400)
    const account = (await linkable(req, person.email)) ?? (await newAccount(req, person as Invited))
    await link(req, person, account, 'volunteerInvited', { toState: account })
  })

/** Detaches the account from the record; the account stays. */
export const detachAccount = (req: PayloadRequest, id: unknown): Promise<void> =>
  withPerson(req, id, async (person) => {
    if (!person.account) throw refusal(req, 'noAccountThere', 409)
    await link(req, person, null, 'accountDetached', { fromState: person.account })
  })

type Invited = Person & { email: string }

async function withPerson(
  req: PayloadRequest,
  id: unknown,
  work: (person: Person) => Promise<void>,
): Promise<void> {
  if (typeof id !== 'string' || !(await mayInvite(req, id))) throw new NotFound(req.t)
  await initTransaction(req)
  try {
    const [person] = await statement<Person>(
      req,
      sql`select id, name, lower(trim(contact_email)) as email, municipality_id as municipality,
          account_id as account
        from volunteers where id::text = ${id} and deleted_at is null for update`,
    )
    if (!person) throw new NotFound(req.t)
    await work(person)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Some users may update parts of the record only, such as the volunteers themselves. */
async function mayInvite(req: PayloadRequest, id: string): Promise<boolean> {
  const rights = rightsTo('U', 'volunteers', req.user).filter((right) => covers(right, 'account'))
  const filter = await recordsFor(rights, 'volunteers', req)
  if (!filter) return false
  const own = { id: { equals: id } }
  return (await countRecords(req, 'volunteers', filter === true ? own : { and: [own, filter] })) > 0
}

/** An account with this address that the user may link, if any. */
async function linkable(req: PayloadRequest, email: string): Promise<string | undefined> {
  const [known] = await statement<{ id: string; helps: boolean; taken: boolean }>(
    req,
    sql`select id,
        not exists (select from users_roles r where r.parent_id = users.id
          and not (r.value::text = any(${`{${helperRoles.join(',')}}`}::text[]))) as helps,
        exists (select from volunteers v where v.account_id = users.id) as taken
      from users where lower(email) = ${email}`,
  )
  if (!known) return undefined
  const filter = await recordsFor(rightsTo('U', 'users', req.user), 'users', req)
  const own = { id: { equals: known.id } }
  const changes =
    filter === true || (filter && (await countRecords(req, 'users', { and: [own, filter] })) > 0)
  if (!known.helps || known.taken || !changes || known.id === req.user?.id)
    throw refusal(req, 'cannotBeInvited', 409)
  return known.id
}

/** Creates the account; its hooks queue the invitation (./invitations.ts). */
async function newAccount(req: PayloadRequest, { email, name }: Invited): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'users',
    data: { email, name, roles: ['volunteer'], language: 'de' } as never,
    depth: 0,
    overrideAccess: true, // the right to invite is checked; it covers creating this account only
    req,
  })
  return id
}

async function link(
  req: PayloadRequest,
  { id, municipality }: Person,
  account: string | null,
  action: string,
  states: { fromState?: string; toState?: string },
): Promise<void> {
  await req.payload.update({
    collection: 'volunteers',
    id,
    data: { account },
    depth: 0,
    overrideAccess: true, // this field is written only here
    req,
  })
  await writeAudit(req, { action, subject: 'volunteers', recordId: id, municipality, ...states })
}

const refusal = (req: PayloadRequest, code: MessageKey, status: number): APIError =>
  new APIError(message(req, code), status, { code }, true)

const endpoint = (
  path: string,
  method: 'post' | 'delete',
  work: (req: PayloadRequest, id: unknown) => Promise<void>,
): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await work(req, req.routeParams?.id)
    return Response.json(
      { message: req.t('general:success') },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
})

/** `POST /api/volunteers/:id/account` invites; `DELETE` detaches the account from the record. */
export const volunteerAccountEndpoints: Endpoint[] = [
  endpoint('/:id/account', 'post', inviteVolunteer),
  endpoint('/:id/account', 'delete', detachAccount),
]
