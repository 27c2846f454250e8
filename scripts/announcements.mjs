/**
 * A migration in which every new table of what the public may read announces its changes, as
 * src/migrations/20261124_090000_announce_changes.ts says: without it nothing of the collection is cached.
 *
 * @param names of all collections and globals, and whether the public may read any of it
 */
export function withAnnouncements(migration, names) {
  const end = '`)\n}\n\nexport async function down'
  const at = migration.indexOf(end)
  const made = [...migration.slice(0, at).matchAll(/CREATE TABLE "([^"]+)"/g)].map(([, table]) => table)
  const lines = made.flatMap((table) => {
    // The longest: `service_hours` is no part of `services`.
    const [owner] = names
      .filter(({ name }) => `${table}_`.startsWith(`${name.replaceAll('-', '_')}_`))
      .sort((one, other) => other.name.length - one.name.length)
    const announces = owner?.isPublic && !migration.includes(`announce_changes('${table}'`)
    if (!announces) return []
    // The table of the records themselves; the rest belongs to one of them.
    const tells = table === owner.name.replaceAll('-', '_')
    return [
      `\n  SELECT announce_changes('${table}', '${owner.name}');`,
      ...(tells ? [`\n  SELECT tell_webhooks('${table}', '${owner.name}');`] : []),
    ]
  })
  return at < 0 ? migration : migration.slice(0, at) + lines.join('') + migration.slice(at)
}
