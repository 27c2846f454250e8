import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { withAnnouncements } from '../../../scripts/announcements.mjs'

const names = [
  { name: 'services', isPublic: true },
  { name: 'service-hours', isPublic: false },
  { name: 'language-courses', isPublic: true },
]
const migration = (...tables: string[]) =>
  [
    'export async function up({ db }: MigrateUpArgs): Promise<void> {\n  await db.execute(sql`',
    ...tables.map((table) => `  CREATE TABLE "${table}" (\n  \t"id" uuid\n  );`),
    '  CREATE INDEX "a";`)\n}\n\nexport async function down({ db }: MigrateDownArgs): Promise<void> {\n  await db.execute(sql`',
    '  CREATE TABLE "services_old" ();`)\n}\n',
  ].join('\n')
const added = (text: string) => text.match(/SELECT (announce_changes|tell_webhooks)\(.*\);/g) ?? []

describe('a new migration', () => {
  it('lets each table of what the public may read announce its changes, under the name of its collection', () => {
    const text = withAnnouncements(
      migration('language_courses', 'language_courses_locales', 'services_rels', '_language_courses_v'),
      names,
    )
    expect(added(text)).toEqual([
      `SELECT announce_changes('language_courses', 'language-courses');`,
      `SELECT tell_webhooks('language_courses', 'language-courses');`,
      `SELECT announce_changes('language_courses_locales', 'language-courses');`,
      `SELECT announce_changes('services_rels', 'services');`,
    ])
    expect(text.indexOf('announce_changes')).toBeLessThan(text.indexOf('function down'))
    expect(withAnnouncements(text, names)).toBe(text)
  })

  it('says nothing of what is not public, and of what it only changes', () => {
    for (const text of [migration('service_hours', 'service_hours_notes'), migration()])
      expect(withAnnouncements(text, names)).toBe(text)
  })

  it('would have said what was written by hand before', () => {
    const file = 'src/migrations/20261127_021313_events_occurrences.ts'
    const text = readFileSync(file, 'utf8')
    const without = text.replace(/\n {2}SELECT announce_changes\(.*\);/, '')
    expect(without).not.toBe(text)
    expect(withAnnouncements(without, [{ name: 'events', isPublic: true }])).toBe(text)
  })
})
