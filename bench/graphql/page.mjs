// docs/performance.md, made of the chapters of a whole run.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { format, resolveConfig } from 'prettier'
import { siteChapter } from '../site/chapter.mjs'
import { rows } from './fixture.mjs'
import { aims } from './tables.mjs'

const path = 'docs/performance.md'

/** What it ran on, in words that say nothing of whose machine it is. Taken before the load begins. */
export function machine() {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return {
    text: `${cpus().length} cores (${cpus()[0].model.trim()}), ${gigabytes} GB of memory, Node ${process.versions.node}`,
    load: loadavg()[0],
  }
}

const networks = rows.municipalities * rows.networksOfEach

const introduction = ({ text, load }, day) => `# Performance

Written by \`npm run bench:graphql\` on ${day}; do not edit. Repeat it with that command: twenty minutes, on Linux.

Measured on ${text}, with the embedded PostgreSQL on the same machine. At the start, its load average was ${load.toFixed(1)}: where that is near or above the number of cores, others were at work too, and throughput and times to an answer are worse than on a quiet machine. The CPU time of a request suffers less, and ratios least, since all contenders are asked in turns.

## What is compared

A district's content: ${rows.municipalities} municipalities, ${networks} networks, ${rows.articles.toLocaleString('en')} articles with bodies of 4 kB, ${rows.events.toLocaleString('en')} events. Before anything is measured, all contenders must give the same data, and every answer under load must be complete.

- **bytes from memory, bare server**: \`node:http\` reads the request and sends the bytes of our answer. Nothing over HTTP in Node costs less.
- **our endpoint, warm**: the built system as it is delivered, with its log, answering from its read cache.
- **our endpoint, cache off**: the same with \`READ_CACHE=off\`.
- **one json_agg statement, bare server**: \`node:http\`, and one prepared statement for each question, written by hand, that makes the whole answer in PostgreSQL.
- **Payload's stock route**: \`GRAPHQL_POST\` of \`@payloadcms/next\` on the same configuration and database, behind \`node:http\` and without Next around it. Asked with select: the same with \`select: true\` and \`pagination: false\` in the question, as far as a frontend can help it.

- **other values each time**: the variables of each request are new. Only Q2 and Q4 have variables.
- **as an editor**: with the session of an account that may read and write public content, in the same processes. Its answers are not cached.

Each is a process of its own; a further one asks. CPU time and requests per second are measured at 16 connections, times to an answer at one. Figures are medians of the rounds. Requests per second depend on how many cores are left for server, database and whoever asks; the CPU time of Node and PostgreSQL together is what an answer costs.
`

const chapters = {
  comparison: ['Ratios and costs', 'What is aimed for stands in brackets.'],
  growth: [
    'Growth',
    `Cache off, on the same rows and on a hundred times as many networks, articles and events around them, in turns. Aimed for are at most ${aims.growth} times the CPU time for Q1, Q2 and Q4. Below the table: the plans of the statements the endpoint sent to the large database.`,
  ],
  memory: [
    'Memory',
    'Resident memory of the process while 5,000 different operations are asked again and again at 16 connections. It must be flat once caches are full.',
  ],
  profile: [
    'Where the time goes',
    'Cache off, under the profiler, which itself costs something: milliseconds of CPU a request in the process (PostgreSQL is not in it), by package and by function, each without what it calls.',
  ],
}

/** A chapter as it is printed and as it stands on the page. */
export function chapter(name, text) {
  const [title, words] = chapters[name]
  return `## ${title}\n\n${words}\n\n${text}`
}

/** Writes the page. `texts` are chapters. */
export async function writePage(ranOn, texts) {
  const day = new Date().toISOString().slice(0, 10)
  const options = await resolveConfig(path)
  const text = [introduction(ranOn, day), ...texts, siteChapter()].join('\n')
  writeFileSync(path, await format(text, { ...options, filepath: path }))
}
