import { type CollectionSlug, type PayloadRequest, QueryError, type Where } from 'payload'
import { followPath, type Place, relatedTo } from './field-paths'
import { rightsTo } from './rights'
import type { CollectionName } from './table'
import { isObject } from '../src/domain/json'

type ListQuery = { where?: Where; sort?: string | string[] }
type Asked = ListQuery & { req: PayloadRequest; joins?: false | Record<string, false | ListQuery> }

/**
 * Refuses a query in which a path of three or more collections meets anything that may not be queried. Payload would
 * refuse it as well, but validates the rest of such a path in a promise that it does not await: the rejection comes
 * late and is handled by nobody.
 *
 * @throws QueryError as Payload's own
 */
export async function checkFarPaths({ req, joins, ...asked }: Asked, slug: string): Promise<void> {
  await check(req, slug, asked)
  const known = Object.values(req.payload.collections[slug as CollectionSlug].config.joins).flat()
  for (const [name, query] of Object.entries(joins || {})) {
    const join = known.find(({ joinPath }) => joinPath === name)
    const target = join && relatedTo(join.field as never)
    if (query && target) await check(req, target, query)
  }
}

async function check(req: PayloadRequest, slug: string, { where, sort }: ListQuery): Promise<void> {
  const orders = [sort ?? []].flat().map((path) => String(path).replace(/^-/, ''))
  const places = [...pathsIn(where), ...orders].map((path) => ({
    path,
    place: followPath(req.payload, slug, path),
  }))
  if (!places.some(({ place }) => place.through.length > 1)) return
  const refused: { path: string }[] = []
  for (const { path, place } of places) {
    const unreadable = await unreadableIn(req, place)
    if (unreadable) refused.push({ path: unreadable })
    // Versions have fields that only Payload knows.
    else if (!place.field && !place.isId && place.through.length > 1) refused.push({ path })
  }
  if (refused.length) throw new QueryError(refused)
}

/** The first field of a path that the user may not read, if any. */
async function unreadableIn(req: PayloadRequest, { passed, through }: Place): Promise<string | undefined> {
  for (const field of passed) {
    const access = 'access' in field ? field.access?.read : undefined
    if (access && !(await access({ req } as never))) return field.name
  }
  const closed = through.find((name) => !rightsTo('R', name as CollectionName, req.user).length)
  return closed && passed.at(-1)?.name
}

/** The paths of a filter, however it is nested. What is no filter is left to the other checks. */
function pathsIn(where: unknown): string[] {
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([path, condition]) =>
    ['and', 'or'].includes(path.toLowerCase()) && Array.isArray(condition)
      ? condition.flatMap(pathsIn)
      : [path],
  )
}
