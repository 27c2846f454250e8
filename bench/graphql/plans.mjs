// Plans of the statements the endpoint really sends, as PostgreSQL's own module auto_explain writes them to its log.
import { readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_buffers': 'off',
}

/** Reads plans from the log of a PostgreSQL server whose content may be written down: that of the fixture. */
export function explainer(logFile) {
  return {
    /** For sessions of `role` in `database` that begin after this. Only a superuser may. */
    async switchOn(superuser, role, database) {
      for (const [name, value] of Object.entries(settings))
        await superuser.query(`alter role ${role} in database ${database} set ${name} = '${value}'`)
    },

    /** The plans of what `ask` makes the server do, without costs, equal ones once with their number. */
    async during(ask) {
      const before = statSync(logFile).size
      await ask()
      await pause(300)
      const written = readFileSync(logFile).subarray(before).toString()
      const plans = written.split(/^.*LOG: {2}duration: .* plan:\n/m).slice(1)
      const counted = new Map()
      for (const text of plans.map(readable).filter(isOfQuestion))
        counted.set(text, (counted.get(text) ?? 0) + 1)
      if (!counted.size) throw new Error('PostgreSQL wrote no plan')
      return [...counted]
        .map(([text, count]) => `${timesRun(count)}\n\n\`\`\`text\n${text}\n\`\`\`\n`)
        .join('\n')
    },
  }
}

const timesRun = (count) => (count === 1 ? 'One statement:' : `${count} statements like this:`)

/** The process also looks after its queues of mails and jobs. */
const isOfQuestion = (plan) => !/\b(account_mails|payload_jobs)/.test(plan)

/** The plan alone: without the statement before it, the costs in it, and lines of the log after it. */
function readable(entry) {
  const lines = entry.split('\n').filter((line) => line.startsWith('\t'))
  const first = lines.findIndex((line) => /\(cost=/.test(line))
  return lines
    .slice(first)
    .map((line) => line.slice(1).replace(/ {2}\(cost=[^)]*\)/, ''))
    .map((line) => line.replaceAll(/'\{?[0-9a-f]{8}-[0-9a-f,-]{27,}\}?'/g, `'…'`))
    .filter(
      (line) =>
        !/^\s*(Sort Method|Full-sort Groups|Buckets|Heap Blocks|Cache Mode|Hits|Settings|Index Searches)\b/.test(
          line,
        ),
    )
    .join('\n')
}
