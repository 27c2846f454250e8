import type { Draw } from './draw'

const repeated = (open: string, inside: string, close: string, times: number) =>
  open.repeat(times) + inside + close.repeat(times)
const id = '3f0c8a52-6b1e-4d27-9c55-0a1b2c3d4e5f'

/** Numbers no field has a use for; some of them JSON can write, but JavaScript cannot hold. */
const numbers = [
  ...['0', '-0', '-1', '1.5', '-0.1', '1e-400', '1e400', '-1e400', '1e308', '2147483648', '-2147483649'],
  ...['9007199254740992', '9007199254740993', '9223372036854775808'],
]

const moments = [
  ...['9999-12-31', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', '+275760-09-14', '0000-00-00'],
  ...['0000-01-01', '-000001-01-01T00:00:00Z', '2026-02-30', '2026-11-27T25:61:00Z', '0001-01-01T00:00:00Z'],
  ...['Infinity', '-infinity', 'now', 'epoch', '2026-W01', '12:00'],
]

const words = [
  ...['', ' ', 'null', 'undefined', 'true', 'false', 'NaN', '-1', '0', '1.5', '1e400', '0x10', '[]', '{}'],
  ...['a\u0000b', '\u0000', '\ud800', 'x\udc00y', '\ufeff', '\u202eabc', '\u0301', '👩‍👩‍👧', '\r\n\t'],
  ...['%', '_', '\\', "'", '"', '$1', ':id', '../..', '{"a":', '__proto__', 'constructor', 'toString'],
  ...[id, id.toUpperCase(), `{${id}}`, id.slice(1), 'x'.repeat(501), 'ä'.repeat(70_000)],
]

/** What is no plain value: nothing, lists, and objects with names that somebody may trust. */
const shapes = [
  ...[
    'null',
    '[]',
    '{}',
    '[null]',
    '[null,null]',
    '[[]]',
    '[[null]]',
    '[{}]',
    '[[{}]]',
    '[""]',
    '[0]',
    '[true]',
  ],
  ...[
    'true',
    'false',
    '{"a":null}',
    '{"0":"a"}',
    '{"length":-1}',
    '{"id":null}',
    '[{"id":null}]',
    '[{"id":1}]',
  ],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', '{"toString":1,"valueOf":null}'],
  ...['{"toJSON":1}', '{"then":1}', '{"hasOwnProperty":null}', '[{"__proto__":null}]', '{"$gt":1}'],
  ...['{"relationTo":null,"value":null}', '{"relationTo":"__proto__","value":1}', '{"relationTo":"users"}'],
  ...[`{"relationTo":"articles","value":"${id}"}`, `{"id":"${id}"}`, `["${id}","${id}"]`, `[["${id}"]]`],
  ...[`[{"id":"${id}"},{"id":"${id}"}]`, '[{"blockType":null}]', '[{"blockType":"nope"}]', '{"equals":null}'],
  ...['{"root":null}', '{"root":{}}', '{"root":{"children":null}}', '{"root":{"children":[null]}}'],
  ...[
    '{"root":{"children":[{}]}}',
    '{"root":{"children":[{"type":null}]}}',
    '{"root":{"children":[{"type":"x"}]}}',
  ],
  ...['{"root":{"type":"root","children":[{"type":"block"}]}}', '{"de":"a","en":null}', '{"de":null}'],
  ...[repeated('[', '', ']', 400), repeated('{"a":', '1', '}', 400), repeated('{"and":[', '{}', ']}', 60)],
  `[${Array.from({ length: 700 }, () => 'null').join()}]`,
]

/** Odd values as JSON texts: what JSON can write is more than JavaScript can hold. */
export const oddJson: readonly string[] = [
  ...shapes,
  ...numbers,
  ...moments.map((moment) => JSON.stringify(moment)),
  ...words.map((word) => JSON.stringify(word)),
]

/** The same for an address, encoded: texts, and bytes that are none. */
export const oddText: readonly string[] = [
  ...[...words, ...moments, ...numbers, ...shapes].filter(({ length }) => length <= 2_000).map(encoded),
  ...['%', '%E0%A4%A', '%ED%A0%80', '%FF', '%00', '%2F', '%252F', '%25', '%5B%5D', '%u0000', '%0'],
]

/** Odd values of one kind, for a schema that refuses those of other kinds. */
export const oddOfKind: Record<string, readonly string[]> = {
  String: [...words, ...moments].map((word) => JSON.stringify(word)),
  ID: words.map((word) => JSON.stringify(word)),
  Int: ['0', '-1', '2147483647', '-2147483648', '1'],
  Float: numbers.filter((number) => Number.isFinite(Number(number))),
  Boolean: ['true', 'false'],
  DateTime: moments.map((moment) => JSON.stringify(moment)),
  JSON: oddJson,
}

/** Where a JSON text is put in once the rest has been written. */
const mark = 'odd:here'

/** A value as JSON in which the one at `path` is an odd one. */
export function jsonWith(value: unknown, path: readonly (string | number)[], odd: string): string {
  if (!path.length) return odd
  // What stands in several places becomes one copy for each.
  const copy = JSON.parse(JSON.stringify(value)) as Record<string | number, unknown>
  let place = copy
  for (const step of path.slice(0, -1)) place = place[step] as typeof place
  place[path.at(-1)!] = mark
  return JSON.stringify(copy).replace(JSON.stringify(mark), () => odd)
}

/** Paths to all there is in a value: lists, objects and what stands in them. */
export function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const names = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...names.flatMap((name) => placesIn((value as never)[name], [...path, name]))]
}

export const oddPiece = (draw: Draw): string => draw.one(oddText)

/** Unlike `encodeURIComponent`, takes halves of characters, too: as the bytes they would have. */
function encoded(text: string): string {
  return /\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text)
}
