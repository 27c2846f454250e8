import { validOperators } from 'payload/shared'
import type { FlattenedField } from 'payload'
import { type Ask, json } from './ask'
import type { Draw } from './draw'
import { bodyNames, parameterNames } from './parameters'
import { plainRecord } from './plain'
import { jsonWith, oddJson, oddPiece, placesIn } from './values'
import { type Endpoint, type Entity, everybody, type World } from './world'

/** Requests to REST in which every parameter, field, path and header is odd once. */
export function* restAsks(world: World, draw: Draw): Generator<Ask> {
  for (const entity of world.entities) {
    yield* oddPaths(world, draw, entity)
    yield* oddParameters(world, draw, entity)
    yield* oddQueries(world, draw, entity)
    yield* oddRecords(world, draw, entity)
  }
  yield* oddRootPaths(world, draw)
}

/** A request to an endpoint in which nothing is odd yet. */
export function plainAsk(world: World, draw: Draw, entity: Entity, endpoint: Endpoint): Ask {
  const { method } = endpoint
  const path = entity.base + addressOf(world, draw, entity, endpoint)
  const query = needsFilter(endpoint, entity) ? `?where[id][equals]=${idIn(world, draw, entity.slug)}` : ''
  return {
    about: `${method} ${entity.base}${endpoint.path}`,
    role: roleFor(world, draw, entity, endpoint),
    ...{ method, path: `/api${path}${query}`, headers: { ...json } },
    ...(method === 'GET' ? {} : { body: '{}' }),
  }
}

/** Changes and deletes of many are held to one record: with less to find, the walk would see less. */
const needsFilter = ({ method, path }: Endpoint, { isGlobal }: Entity) =>
  !isGlobal && path === '/' && ['PATCH', 'DELETE'].includes(method)

function addressOf(world: World, draw: Draw, { slug }: Entity, { path, method }: Endpoint): string {
  const known = path.startsWith('/versions') ? world.versions[slug] : undefined
  const usual = method === 'DELETE' ? 4 : 2
  return path
    .replace(/\/?:(\w+)\??/g, (_, name: string) => {
      if (draw.sometimes(usual)) return `/${draw.one(known?.length ? known : [idIn(world, draw, slug)])}`
      return name === 'id' || draw.sometimes(2) ? `/${oddPiece(draw)}` : ''
    })
    .replace(/\/$/, '')
}

export function idIn({ records }: World, draw: Draw, slug: string): string {
  const found = records[slug] ?? []
  return found.length ? String(draw.one(found).id) : '3f0c8a52-6b1e-4d27-9c55-0a1b2c3d4e5f'
}

function roleFor(world: World, draw: Draw, { slug }: Entity, { path, method }: Endpoint): string {
  if (/logout|refresh/.test(path)) return 'spare'
  if (draw.sometimes(4)) return draw.one(everybody)
  return method === 'GET' && draw.sometimes(3) ? 'admin' : draw.one(world.writers(slug))
}

function* oddPaths(world: World, draw: Draw, entity: Entity): Generator<Ask> {
  for (const endpoint of entity.endpoints) {
    const ask = plainAsk(world, draw, entity, endpoint)
    if (endpoint.method === 'GET' || draw.sometimes(4)) yield ask
    if (endpoint.method === 'GET') continue
    const names = [...bodyNames(), ...entity.fields.slice(0, 2).map(({ name }) => name)]
    const given = Object.fromEntries(names.map((name) => [name, 'Wort']))
    yield { ...ask, about: `${ask.about}: odd body`, body: draw.one(oddJson) }
    for (const name of entity.hasAccounts ? names : [draw.one(names)]) {
      const body = jsonWith(
        { ...given, email: `${draw.upTo(9)}@pruefung.example` },
        [name],
        draw.one(oddJson),
      )
      yield { ...ask, about: `${ask.about}: odd ${name}`, body }
    }
  }
}

/** A third of the parameters, another one for each collection. */
function* oddParameters(world: World, draw: Draw, entity: Entity): Generator<Ask> {
  if (!entity.endpoints.length) return
  const third = world.entities.indexOf(entity) % 3
  for (const [at, name] of parameterNames().entries()) {
    if (at % 3 !== third) continue
    const ask = plainAsk(world, draw, entity, draw.one(entity.endpoints))
    // What is changed or deleted is named by a filter, which has to stay what it is.
    if (name === 'where' && ask.path.includes('where')) continue
    yield {
      ...ask,
      about: `${ask.about}: odd ${name}`,
      path: withParameter(ask.path, oddParameter(draw, name)),
    }
  }
}

export const withParameter = (path: string, parameter: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${parameter}`

/** A parameter in one of the ways in which lists and objects are written. */
export function oddParameter(draw: Draw, name: string): string {
  const value = oddPiece(draw)
  const deep = '[a]'.repeat(12)
  return draw.one([
    ...[
      `${name}=${value}`,
      `${name}=${value}`,
      `${name}=${value}`,
      `${name}`,
      `${name}[]=${value}`,
      `${name}[]`,
    ],
    ...[`${name}[0]=${value}`, `${name}[0][a]=${value}`, `${name}[a]=${value}`, `${name}[id]=${value}`],
    ...[
      `${name}=${value}&${name}=${oddPiece(draw)}`,
      `${name}[a]=1&${name}=${value}`,
      `${name}=1&${name}[a]=x`,
    ],
    ...[
      `${name}[__proto__]=${value}`,
      `${name}[constructor][prototype]=${value}`,
      `${name}[toString]=${value}`,
    ],
    ...[`${name}${deep}=${value}`, `${name}[999999]=${value}`, `${name}[=${value}`, `${name}]=${value}`],
    ...[`${name}.a=${value}`, `%00${name}=${value}`, `${name}[%00]=${value}`, `${name}[${value}]=true`],
  ])
}

/** Paths to all fields, as a filter names them. */
export function pathsIn(fields: readonly FlattenedField[], before = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`
    if (field.type === 'join') return [path]
    if (field.type === 'blocks')
      return [path, ...field.blocks.flatMap((block) => pathsIn(block.flattenedFields, `${path}.`))]
    return 'flattenedFields' in field ? [path, ...pathsIn(field.flattenedFields, `${path}.`)] : [path]
  })
}

/** Filters, orders and selections by every field. */
function* oddQueries(world: World, draw: Draw, entity: Entity): Generator<Ask> {
  const lists = entity.endpoints.filter(
    ({ method, path }) => method === 'GET' && ['/', '/count', '/versions'].includes(path),
  )
  if (!lists.length) return
  const ask = (about: string, parameter: string): Ask => {
    const plain = plainAsk(world, draw, entity, draw.one(lists))
    return { ...plain, about: `${plain.about}: ${about}`, path: withParameter(plain.path, parameter) }
  }
  const related = draw.one(world.entities).slug
  for (const path of [...pathsIn(entity.fields), 'id', 'parent', 'latest', 'version']) {
    const place = draw.one([path, path, path, `version.${path}`, `${path}.id`, `${path}.x`, `${path}.de`])
    const operator = draw.one(validOperators)
    const condition = `[${place}][${operator}]`
    const where = draw.one([
      ...[`where${condition}`, `where${condition}`, `where${condition}[]`, `where${condition}[0]`],
      ...[`where[or][0]${condition}`, `where[and][0][or][1]${condition}`, `where${condition}[a]`],
    ])
    yield ask(`${operator} of ${place}`, `${where}=${oddPiece(draw)}`)
    if (draw.sometimes(2)) {
      yield ask(`order by ${place}`, draw.one([`sort=${place}`, `sort=-${place}`, `sort[]=${place}`]))
      continue
    }
    yield ask(
      `selection of ${place}`,
      draw.one([
        `select${bracketed(path)}=${draw.one(['true', 'false', oddPiece(draw)])}`,
        `populate[${related}]${bracketed(path)}=${draw.one(['true', oddPiece(draw)])}`,
      ]),
    )
  }
  for (const join of entity.joins)
    for (const name of ['limit', 'page', 'sort', 'count', 'where', 'where[id][equals]', 'where[and][0]'])
      yield ask(`join ${join}`, `joins[${join}]${bracketed(name)}=${oddPiece(draw)}`)
}

const bracketed = (path: string) =>
  path
    .replaceAll('[', '.')
    .replaceAll(']', '')
    .split('.')
    .map((name) => `[${name}]`)
    .join('')

/** New and changed records in which every field is odd once, wherever it stands. */
function* oddRecords(world: World, draw: Draw, entity: Entity): Generator<Ask> {
  const plain = plainRecord(world, entity.fields)
  const methods = entity.isGlobal ? ['POST'] : ['POST', 'PATCH']
  for (const place of placesIn(plain)) {
    if (!place.length || (isInText(place) && !draw.sometimes(6))) continue
    const method = draw.one(methods)
    const like = world.records[entity.slug]?.at(-1)
    const isNew = method === 'POST' && !entity.isGlobal
    const [field] = place as [string]
    const given = isNew
      ? { ...plain, ...newLike(entity, like), [field]: plain[field] }
      : { [field]: plain[field] }
    const path = isNew || entity.isGlobal ? entity.base : `${entity.base}/${idIn(world, draw, entity.slug)}`
    const options = draw.one([
      '',
      '',
      '?draft=true',
      '?locale=en',
      '?locale=uk&draft=true',
      '?trash=true',
      '?autosave=true',
    ])
    yield {
      about: `${method} ${entity.base}: odd ${place.join('.')}`,
      role: draw.sometimes(8) ? draw.one(everybody) : draw.one(world.writers(entity.slug)),
      ...{ method, path: `/api${path}${options}`, headers: json },
      body: jsonWith(given, place, draw.one(oddJson)),
    }
  }
}

/** Within a text, but in none of its blocks and links, whose values are fields. */
const isInText = (place: readonly (string | number)[]) => place.includes('root') && !place.includes('fields')

/** What a record has that is there already, but for what only one can have. */
function newLike({ fields }: Entity, record: Record<string, unknown> = {}): Record<string, unknown> {
  const unique = fields.filter((field) => 'unique' in field && field.unique).map(({ name }) => name)
  const own = ['id', 'createdAt', 'updatedAt', 'email', ...unique]
  return Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => !own.includes(name) && value !== null && value !== undefined,
    ),
  )
}

/** Addresses that lead nowhere, or that cannot be read. */
function* oddRootPaths(world: World, draw: Draw): Generator<Ask> {
  const begin = [
    '',
    '/globals',
    '/articles',
    '/users',
    '/media/file',
    '/articles/versions',
    '/payload-preferences',
  ]
  for (const method of ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
    for (const base of [...begin, ...world.entities.map((entity) => entity.base)]) {
      const path = draw.one([
        ...[
          `${base}/${oddPiece(draw)}`,
          `${base}/${oddPiece(draw)}/${oddPiece(draw)}`,
          `${base}/`,
          `/${base}`,
        ],
        ...[`${base}/../${oddPiece(draw)}`, `${base};${oddPiece(draw)}`, `${base}.json`, base, `${base}//`],
      ])
      yield {
        about: `${method} ${base}: odd address`,
        role: draw.one(everybody),
        ...{ method, path: `/api${path}`, headers: json },
        ...(['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(method) ? {} : { body: draw.one(oddJson) }),
      }
    }
  for (const { path, method } of (world.config.endpoints ?? []) as Endpoint[])
    for (const name of parameterNames())
      yield {
        about: `${method} ${path}: odd ${name}`,
        role: draw.one(everybody),
        ...{ method: method.toUpperCase(), path: withParameter(`/api${path}`, oddParameter(draw, name)) },
        ...(method === 'get' ? {} : { headers: json, body: draw.one(oddJson) }),
      }
}
