// The chapter on the public site in docs/performance.md. The rest of the page is of another command.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { figure, table } from '../graphql/tables.mjs'

const path = 'docs/performance.md'
const mark = '<!-- npm run bench:site -->'

/** The chapter as it stands, to be kept by who writes the rest. */
export function siteChapter() {
  const text = readFileSync(path, 'utf8')
  return text.includes(mark) ? text.slice(text.indexOf(mark)) : ''
}

const range = ([least, most]) => (least === most ? `${least}` : `${least}–${most}`)
const rows = (results, cells) => Object.entries(results).map(([name, one]) => [name, ...cells(one)])

function scores(results) {
  const names = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
  const head = [
    '',
    ...Object.entries(names).map(([name, aim]) => `${name} (${aim})`),
    'first paint ms',
    'largest ms',
    'blocked ms',
    'below 0.9',
  ]
  return table([
    head,
    ...rows(results, ({ scores, fcp, lcp, tbt, lost }) => [
      ...Object.keys(names).map((name) => range(scores[name])),
      ...[fcp, lcp, tbt].map(range),
      lost.join(', ') || '–',
    ]),
  ])
}

function weights(results) {
  const types = ['document', 'stylesheet', 'script', 'font', 'image', 'other']
  const head = ['', ...types, 'all without pictures (150)']
  return table([
    head,
    ...rows(results, ({ weight }) => [
      ...types.map((type) => figure(weight[type] ?? 0)),
      figure((weight.total ?? 0) - (weight.image ?? 0)),
    ]),
  ])
}

const warm = (results) =>
  table([
    ['', 'our process, CPU ms', 'bare server, CPU ms', 'ratio (15)', 'least', 'most'],
    ...rows(results, (one) => [one.system, one.bare, one.ratio, one.least, one.most].map(figure)),
  ])

const cold = (results) =>
  table([
    ['', 'median ms (150)', 'most ms', 'CPU ms of Node', 'first after the start ms'],
    ...rows(results, (one) => [one.median, one.most, one.cpu, one.first].map(figure)),
  ])

/** Writes the chapter. `ranOn` is what `machine()` said before. */
export async function writeSiteChapter(ranOn, results) {
  const day = new Date().toISOString().slice(0, 10)
  const text = `${mark}

# Pages of the public site

Written by \`npm run bench:site\` on ${day}; do not edit. Repeat it with that command: five minutes, on Linux, with \`CHROMIUM\` naming a Chromium.

Measured on ${ranOn.text}, with demo data, production build and embedded PostgreSQL. At the start, the load average was ${ranOn.load.toFixed(1)}; where that is above the number of cores, times are those of a busy machine. What is aimed for stands in brackets.

## Lighthouse

Lighthouse 12.2.3, mobile, simulated throttling; least and most of three runs.

${scores(results.lighthouse)}

## Over the wire

Kilobytes of a first visit, by type. Scripts are ours alone: reading aloud, where a page offers it. Those of Next, 140 kB before, are not sent.

${weights(results.lighthouse)}

## Warm

A stored page at 16 connections, brotli, beside a bare \`node:http\` that sends the same bytes: medians of nine turns, and the least and most of their ratios.

${warm(results.warm)}

## Cold

A page that is not stored, and none of the answers it is made of, one request at a time.

${cold(results.cold)}
`
  const before = readFileSync(path, 'utf8').split(mark, 1)[0].trimEnd()
  const options = await resolveConfig(path)
  writeFileSync(path, await format(`${before}\n\n${text}`, { ...options, filepath: path }))
}
