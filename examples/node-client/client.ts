// Prints a town's next events and its services: npx tsx client.ts [server] [town] [language]
import { nextDate } from '../town-homepage/next-dates.js'
import { ask } from './ask'
import { type Locale, TownDocument } from './operations'

const [server = 'http://localhost:3000', town = 'syke', language = 'de'] = process.argv.slice(2)
const now = new Date()
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'full',
  timeStyle: 'short',
})
const print = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { Municipality: here } = await ask(server, TownDocument, {
    town,
    now: now.toISOString(),
    locale: language as Locale,
  })
  if (!here) throw new Error(`There is no town with the slug ${town}.`)

  print(`${here.name}: next events`)
  const events = here.events.docs
    .map((event) => ({ ...event, next: nextDate(event, now) }))
    .sort((one, other) => Number(one.next) - Number(other.next))
  for (const { title, next, status, place } of events) {
    if (!next) continue
    const where = [place.name, place.city].filter(Boolean).join(', ')
    print(`  ${clock.format(next)}  ${title}, ${where}${status === 'cancelled' ? ' (cancelled)' : ''}`)
  }

  print(`${here.name}: services`)
  for (const { name, provider, languages } of here.services.docs)
    print(`  ${name} (${provider?.name}): ${languages.join(', ')}`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
