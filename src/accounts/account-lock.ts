import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionAfterLogoutHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { statement } from '../database/connection/statement'

/** An account's rights and login data, as stored in the database. Lists are sorted. */
export type AccountState = {
  roles: string[]
  /** Slugs, or ids where there is no slug. */
  municipalities: string[]
  networks: string[]
  email: string
  hash: string | null
}

/**
 * Locks the account until the transaction ends and returns its state. Code that reads an account to write it back must
 * lock it first; otherwise it overwrites concurrent changes.
 */
export async function holdAccount(req: PayloadRequest, id: string): Promise<AccountState | undefined> {
  await statement(req, sql`select 1 from users where id::text = ${id} for no key update`)
  return accountState(req, id)
}

/** The state of the account within the request's transaction. */
export async function accountState(req: PayloadRequest, id: string): Promise<AccountState | undefined> {
  const [state] = await statement<AccountState>(
    req,
    sql`select email, hash,
        array(select value::text from users_roles where parent_id = users.id order by 1) as roles,
        array(select coalesce(town.slug, town.id::text) from users_rels rel
          join municipalities town on town.id = rel.municipalities_id
          where rel.parent_id = users.id and rel.path = 'municipalities' order by 1) as municipalities,
        array(select coalesce(network.slug, network.id::text) from users_rels rel
          join networks network on network.id = rel.networks_id
          where rel.parent_id = users.id and rel.path = 'networks' order by 1) as networks
      from users where id::text = ${id}`,
  )
  return state
}

/** Id of the user's current session; Payload adds it to the account. */
export const sessionOf = (user: object): string | undefined => (user as { _sid?: string })._sid

type Held = { accountsBefore?: Map<string, AccountState | undefined> }

/** The state that `holdBeforeWriting` read. */
export const stateBefore = (req: PayloadRequest, id: string): AccountState | undefined =>
  (req.context as Held).accountsBefore?.get(id)

/** Locks an account before it is read for an update, or for the renewal of a session. */
export const holdBeforeWriting: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update') {
    const id = (args as { id?: string }).id
    if (!id) return
    const held = ((req.context as Held).accountsBefore ??= new Map())
    held.set(String(id), await holdAccount(req, String(id)))
  }
  if (operation === 'refresh' && req.user) {
    await holdAccount(req, String(req.user.id))
    const [session] = await statement(
      req,
      sql`select 1 from users_sessions where id = ${sessionOf(req.user) ?? null} and expires_at > now()`,
    )
    if (!session) throw new Forbidden(req.t)
  }
}

/** Runs before Payload reads the sessions to write them back without the one that ends. */
export const holdBeforeLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await holdAccount(req, String(req.user.id))
}
