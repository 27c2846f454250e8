/** What is copied: by name in the feed, its list and the fields to keep. */
export const copied = {
  articles: { list: 'Articles', fields: 'id slug title teaser publishedAt' },
  topics: { list: 'Topics', fields: 'id slug name' },
  events: { list: 'Events', fields: 'id slug title start' },
  services: { list: 'Services', fields: 'id slug name kind' },
}

const feed = `query Feed($since: String, $collections: [PublicCollection!]) {
  changes(since: $since, collections: $collections, limit: 100) {
    entries { collection id } next hasMore
  }
}`

/**
 * Brings a copy up to date.
 *
 * @param copy `{ position, records }` as returned before; undefined makes a new one.
 * @param ask sends a query with variables and returns `data`; throws an error with the `code` of the answer.
 */
export async function updated(copy, ask) {
  if (!copy) return whole(ask)
  try {
    return await followed(copy, ask)
  } catch (error) {
    // The position is too old, or was lost with a restored backup.
    if (error.code !== 'changesExpired') throw error
    return whole(ask)
  }
}

async function whole(ask) {
  // First the position: what changes during the walk is then in the feed.
  const { changes } = await ask('{ changes { next } }')
  const records = {}
  for (const [collection, { list, fields }] of Object.entries(copied)) {
    records[collection] = {}
    for (let after = '', more = true; more;) {
      const query = `query All($after: String) {
        page: ${list}(after: $after, limit: 100) { docs { ${fields} } endCursor hasNextPage }
      }`
      const { page } = await ask(query, { after })
      for (const doc of page.docs) records[collection][doc.id] = doc
      after = page.endCursor
      more = page.hasNextPage
    }
  }
  return followed({ position: changes.next, records }, ask)
}

async function followed({ position, records }, ask) {
  const collections = Object.keys(copied)
  const now = Object.fromEntries(collections.map((name) => [name, { ...records[name] }]))
  for (let since = position, more = true; more;) {
    const { changes } = await ask(feed, { since, collections })
    for (const collection of collections) {
      const named = changes.entries.filter((entry) => entry.collection === collection)
      const ids = [...new Set(named.map(({ id }) => id))]
      if (ids.length) await readAgain(collection, ids, now[collection], ask)
    }
    since = position = changes.next
    more = changes.hasMore
  }
  return { position, records: now }
}

/** Whatever has happened to a record: it is there as it is now, or it is no longer public. */
async function readAgain(collection, ids, records, ask) {
  const { list, fields } = copied[collection]
  const where = `where: { id: { in: ${JSON.stringify(ids)} } }`
  const { page } = await ask(`{ page: ${list}(${where}, limit: ${ids.length}) { docs { ${fields} } } }`)
  for (const id of ids) delete records[id]
  for (const doc of page.docs) records[doc.id] = doc
}
