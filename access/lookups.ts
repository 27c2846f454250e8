import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../src/database/connection/session'
import type { Me } from './me'

/**
 * Lookups that rules need to become filters, one statement each. They read within the request's transaction and are
 * cached per request, since one page needs the same for many fields.
 */
export type Lookups = {
  /** The volunteer records of this account. */
  myRecords(): Promise<{ id: string; municipality: string }[]>
  /** Members, and applicants for membership, of my networks. */
  myMembers(): Promise<string[]>
  /** Municipalities of my networks. */
  townsOfMyNets(): Promise<string[]>
  /** Networks I am a member of. */
  netsIHelpIn(): Promise<string[]>
  /** Services of only my municipalities, and at least one of them. */
  myServices(): Promise<string[]>
  /** Accounts with no other role than volunteer or network. */
  helpers(): Promise<string[]>
  /** Events I am registered for. */
  myEvents(): Promise<string[]>
  /** Documents of agreements my municipalities take part in. */
  myDocuments(): Promise<string[]>
}

type SQL = ReturnType<typeof sql>

export type AskedBy = { me: Me; req: PayloadRequest; /** Nothing remembered. */ fresh?: boolean }

const remembered = new WeakMap<object, Map<string, Promise<unknown>>>()

/** Clears the lookups of the request's user after a change. */
export const forgetLookups = (req: PayloadRequest): void => void (req.user && remembered.delete(req.user))

export function lookupsFor({ me, req, fresh }: AskedBy): Lookups {
  const ids = (query: SQL) => async () => (await rows<{ id: string }>(req, query)).map(({ id }) => id)
  const once = <T>(name: string, ask: () => Promise<T>) => {
    return (): Promise<T> => {
      if (fresh || !req.user) return ask()
      const known = remembered.get(req.user) ?? new Map<string, Promise<unknown>>()
      remembered.set(req.user, known)
      if (!known.has(name)) known.set(name, ask())
      return known.get(name) as Promise<T>
    }
  }
  const towns = list(me.towns)
  const nets = list(me.nets)
  return {
    myRecords: once('myRecords', () =>
      rows(
        req,
        sql`select id, municipality_id as municipality from volunteers
            where account_id = ${me.id}::uuid and deleted_at is null`,
      ),
    ),
    myMembers: once(
      'myMembers',
      ids(sql`select distinct volunteer_id as id from memberships
              where network_id = any(${nets}) and volunteer_id is not null
                and status in ('requested', 'approved')`),
    ),
    townsOfMyNets: once(
      'townsOfMyNets',
      ids(sql`select distinct municipality_id as id from networks where id = any(${nets})`),
    ),
    netsIHelpIn: once(
      'netsIHelpIn',
      ids(sql`select distinct m.network_id as id from memberships m join volunteers v on v.id = m.volunteer_id
              where v.account_id = ${me.id}::uuid and v.deleted_at is null and m.status = 'approved'`),
    ),
    myServices: once(
      'myServices',
      ids(sql`select s.id from services s join services_rels r on r.parent_id = s.id and r.path = 'municipalities'
              where s.all_municipalities is not true
              group by s.id having bool_and(r.municipalities_id = any(${towns}))`),
    ),
    helpers: once(
      'helpers',
      ids(sql`select parent_id as id from users_roles
              group by parent_id having bool_and(value in ('volunteer', 'network'))`),
    ),
    myEvents: once(
      'myEvents',
      ids(sql`select distinct r.event_id as id from registrations r join volunteers v on v.id = r.volunteer_id
              where v.account_id = ${me.id}::uuid and v.deleted_at is null and r.status <> 'cancelled'`),
    ),
    myDocuments: once(
      'myDocuments',
      ids(sql`select distinct d.agreement_documents_id as id from agreements a
              join agreements_rels d on d.parent_id = a.id and d.path = 'documents'
              left join agreements_rels t on t.parent_id = a.id and t.path = 'municipalities'
              where a.deleted_at is null
                and (t.municipalities_id = any(${towns}) or (a.all_municipalities and cardinality(${towns}) > 0))`),
    ),
  }
}

/** An array of ids as one parameter, including empty ones. */
const list = (ids: readonly string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`

const rows = async <T>(req: PayloadRequest, query: SQL): Promise<T[]> =>
  (await (await databaseOf(req)).execute(query)).rows as T[]
