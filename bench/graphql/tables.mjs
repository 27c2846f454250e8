// Measured figures as tables of Markdown.
import { questions } from './questions.mjs'

export const labels = {
  memory: 'bytes from memory, bare server',
  memoryApollo: 'bytes from memory, asked as by Apollo Client',
  warmApollo: 'our endpoint, warm, asked as by Apollo Client',
  memoryGet: 'bytes from memory, by GET',
  warm: 'our endpoint, warm',
  warmGet: 'our endpoint, warm, by GET',
  jsonAgg: 'one json_agg statement, bare server',
  uncached: 'our endpoint, cache off',
  newValues: 'our endpoint, cache off, other values each time',
  editor: 'our endpoint, as an editor',
  stockEditorSelect: "Payload's stock route, as an editor, asked with select",
  stockEditor: "Payload's stock route, as an editor",
  stockSelect: "Payload's stock route, asked with select",
  stock: "Payload's stock route",
}

const rule = (cells) => cells.map((_, place) => (place ? '---:' : '---'))
const line = (cells) => `| ${cells.join(' | ')} |`

/** The first row is the head; all columns but the first hold figures. */
export const table = ([head, ...body]) => [head, rule(head), ...body].map(line).join('\n')

/** Three digits that say something: 0.0612, 1.23, 45.6, 789. */
export const figure = (value) =>
  !Number.isFinite(value)
    ? '–'
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(3)))

const whole = (measured) => (measured ? measured.server + measured.database : NaN)

/** What each contender needs for one question. */
export function costTable(measured) {
  const head = ['', 'CPU ms/request', 'of it Node', 'of it PostgreSQL', 'requests/s', 'p50 ms', 'p99 ms']
  const rows = Object.entries(measured).map(([name, one]) => [
    labels[name],
    ...[whole(one), one.server, one.database, one.throughput, one.p50, one.p99].map(figure),
  ])
  return table([head, ...rows])
}

/** What is aimed for: see the heads of the tables. */
export const aims = { hit: 1.6, p99: 2, faster: 4, newValues: 0.8, editor: 3, growth: 1.3 }

/** @param results measured figures by question. */
export function ratioTable(results) {
  const head = [
    '',
    `warm / bytes from memory, CPU (at most ${aims.hit})`,
    'the same as Apollo Client asks',
    'the same by GET',
    `warm p99 in ms (below ${aims.p99})`,
    `cache off / stock, requests/s (at least ${aims.faster})`,
    `other values each time / the same values, requests/s (at least ${aims.newValues})`,
    `editor / stock, requests/s (at least ${aims.editor})`,
    'stock / cache off, CPU',
    'cache off / json_agg, CPU',
  ]
  const rows = Object.entries(results).map(([name, by]) => [
    `${name.toUpperCase()}: ${questions[name].title}`,
    ...[
      whole(by.warm) / whole(by.memory),
      whole(by.warmApollo) / whole(by.memoryApollo),
      whole(by.warmGet) / whole(by.memoryGet),
      by.warm?.p99,
      by.uncached?.throughput / by.stock?.throughput,
      by.newValues?.throughput / by.uncached?.throughput,
      by.editor?.throughput / by.stockEditor?.throughput,
      whole(by.stock) / whole(by.uncached),
      whole(by.uncached) / whole(by.jsonAgg),
    ].map(figure),
  ])
  return table([head, ...rows])
}

/** @param results figures of the `small` and the `large` database by question. */
export function growthTable(results, times) {
  const head = [
    '',
    'CPU ms/request',
    `with ${times} times the rows`,
    'ratio',
    'that of PostgreSQL',
    'that of p50',
  ]
  const rows = Object.entries(results).map(([name, { small, large }]) => [
    `${name.toUpperCase()}: ${questions[name].title}`,
    ...[
      whole(small),
      whole(large),
      whole(large) / whole(small),
      large.database / small.database,
      large.p50 / small.p50,
    ].map(figure),
  ])
  return table([head, ...rows])
}
