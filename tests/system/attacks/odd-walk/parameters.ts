import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const payload = 'node_modules/payload/dist'
const folders = (...names: string[]) => names.map((name) => `${payload}/${name}`)

/** Where parameters of an address are read, by Payload and by us. */
const readers = [
  ...folders(
    'collections/endpoints',
    'globals/endpoints',
    'auth/endpoints',
    'uploads',
    'utilities/parseParams',
  ),
  ...[`${payload}/utilities/createPayloadRequest.js`, 'src', 'collections', 'access'],
]
/** Where names in a body are read that are no fields. */
const bodies = [...folders('auth/endpoints'), 'src/accounts']

/** Names of all parameters that somebody reads: none that is new goes untried. */
export const parameterNames = (): string[] =>
  found(readers, [
    /searchParams\??\.(?:get|has)\('([\w-]+)'\)/g,
    /\bquery\.(\w+)/g,
    /'(\w+)' in params/g,
    /\{([^{}]*)\} = (?:parseParams\(req\.query\)|req\.query|params)\b/g,
    /(?:boolean|number)Params = \[([^\]]*)\]/g,
  ])

/** Names that endpoints for accounts read in a body. */
export const bodyNames = (): string[] =>
  found(bodies, [
    /data\?\.(\w+)/g,
    /\{([^{}]*)\} = await bodyOf/g,
    /bodyOf\(req\)\)\.(\w+)/g,
    /type Body = \{([^}]*)\}/g,
  ])

function found(places: string[], expressions: RegExp[]): string[] {
  const names = new Set<string>()
  for (const file of places.flatMap(filesIn))
    for (const expression of expressions)
      for (const [, list] of readFileSync(file, 'utf8').matchAll(expression))
        for (const entry of list!.split(/[,;]/)) {
          const name = /[\w-]+/.exec(entry.trim())?.[0]
          if (name) names.add(name)
        }
  return [...names].sort()
}

function filesIn(place: string): string[] {
  if (/\.[jt]s$/.test(place)) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !/\.(d|spec)\.ts$|\.spec\.js$/.test(file))
    .map((file) => path.join(place, file))
}
