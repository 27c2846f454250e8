/**
 * The manifest with another version of Payload: all its packages in that one, and what its database adapter asks for in
 * one exact version (drizzle-orm, pg) in the same, since two copies of those do not know each other's objects.
 *
 * @param {Record<string, any>} manifest package.json
 * @param {string} version such as "3.90.2"
 * @param {Record<string, string>[]} pinned the `dependencies` of Payload's packages in that version
 */
export function withPayload(manifest, version, pinned) {
  const exact = Object.assign({}, ...pinned)
  const raised = Object.entries(manifest.dependencies).map(([name, was]) => {
    if (name === 'payload' || name.startsWith('@payloadcms/')) return [name, version]
    return [name, /^\d/.test(exact[name] ?? '') ? exact[name] : was]
  })
  return { ...manifest, dependencies: Object.fromEntries(raised) }
}
