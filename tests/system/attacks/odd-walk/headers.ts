import { type Ask, json } from './ask'
import type { Draw } from './draw'
import { plainAsk } from './rest'
import { oddJson, oddPiece } from './values'
import { everybody, type World } from './world'

const texts = (draw: Draw): string => oddPiece(draw).slice(0, 2_000)
const types = [
  ...[
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'multipart/form-data',
  ],
  ...[
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=x',
    'application/json;;;',
    'a/b/c',
    '*/*',
  ],
  ...['application/xml', 'APPLICATION/JSON', 'application/graphql', 'multipart/mixed; boundary="a'],
]
const bodies = [
  ...[
    '',
    ' ',
    '{',
    '{"a":',
    'null',
    '"x"',
    '1',
    'x',
    '\u0000',
    '\ufeff{}',
    '[]',
    '{"a":1}{',
    "{'a':1}",
    '{"a":1,}',
  ],
  ...[
    'where[id][equals]=%',
    'where={"id":',
    'a=%E0%A4',
    '--x\r\n\r\n',
    'limit=1&limit=2',
    'where[a]=1',
    '%',
    '&&&=',
  ],
  ...[
    'where={"and":null}',
    'sort[a]=1',
    'depth=x',
    '{"where":null}',
    '{"where":"x"}',
    '{"where":{"id":null}}',
  ],
  ...[
    '{"locale":1,"depth":"x","limit":{}}',
    '{"locale":{},"fallbackLocale":[]}',
    '{"data":null}',
    '{"select":1}',
  ],
]

/** Requests with odd headers, and with bodies that are not what a header says. */
export function* headerAsks(world: World, draw: Draw): Generator<Ask> {
  for (const entity of world.entities)
    for (const endpoint of entity.endpoints) {
      if (draw.sometimes(2)) continue
      const ask = plainAsk(world, draw, entity, endpoint)
      const [name, value] = draw.one(oddHeaders)
      yield { ...ask, about: `${ask.about}: odd ${name}`, headers: { ...json, [name]: value(draw) } }
    }
  for (const entity of world.entities) {
    const role = draw.one([...everybody, ...world.writers(entity.slug)])
    const path = draw.one(['', '', '/count', '/versions', '/x', '/access', '?limit=1', '?where[id]=x', '?'])
    for (const header of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])
      for (const method of ['GET', draw.one(['get', 'DELETE', 'PATCH', 'HEAD', '', '__proto__'])])
        yield {
          ...{ about: `POST as ${method} ${entity.base}${path}`, role, method: 'POST' },
          path: `/api${entity.base}${path}`,
          headers: { 'Content-Type': draw.one(['application/json', ...types]), [header]: method },
          body: draw.sometimes(2) ? draw.one(bodies) : draw.one(oddJson),
        }
    for (const method of ['POST', 'PATCH'])
      yield {
        ...{ about: `${method} ${entity.base}: a body that is none`, role, method },
        path: `/api${entity.base}`,
        headers: { 'Content-Type': draw.one(['application/json', ...types]) },
        body: draw.one(bodies),
      }
  }
}

const oddHeaders: [name: string, value: (draw: Draw) => string][] = [
  ['Accept-Language', texts],
  ['Accept-Language', () => `${'de,'.repeat(500)}*`],
  ['Accept', texts],
  ['Accept-Encoding', texts],
  ['Authorization', (draw) => `${draw.one(['JWT', 'Bearer', 'Basic', 'users API-Key', ''])} ${texts(draw)}`],
  ['Authorization', () => 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6MX0.'],
  ['Cookie', (draw) => `payload-token=${texts(draw)}; payload-lng=${texts(draw)}; =; ;`],
  ['Cookie', (draw) => `payload-lng=${draw.one(['__proto__', 'constructor', 'xx', '%', '%E0%A4%A'])}`],
  ['Content-Type', (draw) => draw.one(types)],
  ['If-None-Match', texts],
  ['If-Modified-Since', texts],
  [
    'Range',
    (draw) => draw.one(['bytes=', 'bytes=-', 'bytes=5-1', 'bytes=0-0,2-1', 'bytes=1e9-', `x=${texts(draw)}`]),
  ],
  ['X-Forwarded-For', texts],
  ['X-Forwarded-Host', texts],
  ['X-Forwarded-Proto', texts],
  ['Origin', texts],
  ['Sec-Fetch-Site', texts],
  ['Content-Encoding', (draw) => draw.one(['gzip', 'br', 'x', 'identity'])],
  ['X-Payload-HTTP-Method-Override', texts],
]
