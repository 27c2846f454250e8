// What frontends ask, and the same by hand: one statement each that makes the whole answer. Dates are fixed, so
// that every run asks the same.

/** `kind` of the columns' texts is GraphQL's: enum values with a hyphen carry an underscore. */
const enumName = (column) => `replace(${column}::text, '-', '_')`
const instant = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const readable = (table) => `${table}._status = 'published' and ${table}.deleted_at is null`

/** The rows of `inner` as `docs` of the root field, in their order. */
const answer = (field, object, inner) =>
  `select json_build_object('data', json_build_object('${field}', json_build_object('docs',
    coalesce(json_agg(${object}), '[]'::json))))::text as answer from (${inner}) row`

/**
 * By name: what it is, the operation with its variables, and the statement with its values that gives the same
 * data. A statement takes its values from the operation's variables, in their order. `others` are the variables of the
 * n-th request of those that have new values each time.
 */
export const questions = {
  q1: {
    title: 'the 20 newest articles with municipality, without body',
    query: `query Newest {
      Articles(limit: 20, sort: "-publishedAt") {
        docs { id slug title teaser kind publishedAt municipality { name slug } }
      }
    }`,
    variables: {},
    statement: answer(
      'Articles',
      `json_build_object('id', id, 'slug', slug, 'title', title, 'teaser', teaser, 'kind', kind,
        'publishedAt', published_at, 'municipality', municipality)`,
      `select a.id, a.slug, l.title, l.teaser, ${enumName('a.kind')} as kind,
          ${instant('a.published_at')} as published_at,
          case when m.id is not null then json_build_object('name', m.name, 'slug', m.slug) end as municipality
        from articles a
        left join articles_locales l on l._parent_id = a.id and l._locale = 'de'
        left join municipalities m on m.id = a.municipality_id and ${readable('m')}
        where ${readable('a')} order by a.published_at desc limit 20`,
    ),
  },
  q2: {
    title: 'one article by its slug, with body',
    query: `query Article($slug: String!) {
      Articles(where: { slug: { equals: $slug } }, limit: 1) {
        docs { id slug title teaser body publishedAt municipality { name slug } }
      }
    }`,
    variables: { slug: 'artikel-1000' },
    // The second one is not declared: it makes the bytes of each request new.
    others: (n) => ({ slug: `artikel-${1 + (n % 2000)}`, n }),
    statement: answer(
      'Articles',
      `json_build_object('id', id, 'slug', slug, 'title', title, 'teaser', teaser, 'body', body,
        'publishedAt', published_at, 'municipality', municipality)`,
      `select a.id, a.slug, l.title, l.teaser, l.body, ${instant('a.published_at')} as published_at,
          case when m.id is not null then json_build_object('name', m.name, 'slug', m.slug) end as municipality
        from articles a
        left join articles_locales l on l._parent_id = a.id and l._locale = 'de'
        left join municipalities m on m.id = a.municipality_id and ${readable('m')}
        where ${readable('a')} and a.slug = $1 limit 1`,
    ),
  },
  q3: {
    title: 'the 15 municipalities, each with its first 10 networks',
    query: `query Towns {
      Municipalities(limit: 15, sort: "name") {
        docs { id name slug networks(limit: 10, sort: "title") { docs { id title slug status } } }
      }
    }`,
    variables: {},
    statement: answer(
      'Municipalities',
      `json_build_object('id', id, 'name', name, 'slug', slug, 'networks', json_build_object('docs', networks))`,
      `select m.id, m.name, m.slug, coalesce(n.networks, '[]'::json) as networks
        from municipalities m, lateral (
          select json_agg(json_build_object('id', id, 'title', title, 'slug', slug, 'status', status)) as networks
          from (select id, title, slug, ${enumName('n.status')} as status from networks n
            where n.municipality_id = m.id and ${readable('n')} order by n.title limit 10) first) n
        where ${readable('m')} order by m.name limit 15`,
    ),
  },
  q4: {
    title: 'the next 20 events with municipality and network',
    query: `query Next($from: DateTime!) {
      Events(where: { start: { greater_than: $from } }, sort: "start", limit: 20) {
        docs {
          id title slug start end kind
          place { name city }
          municipality { name slug }
          network { title slug }
        }
      }
    }`,
    variables: { from: '2036-01-15T00:00:00.000Z' },
    others: (n) => ({ from: new Date(Date.UTC(2036, 0, 15) + n * 1000).toISOString() }),
    statement: answer(
      'Events',
      `json_build_object('id', id, 'title', title, 'slug', slug, 'start', start_at, 'end', end_at, 'kind', kind,
        'place', place, 'municipality', municipality, 'network', network)`,
      `select e.id, l.title, e.slug, ${instant('e.start')} as start_at, ${instant('e."end"')} as end_at,
          ${enumName('e.kind')} as kind, json_build_object('name', e.place_name, 'city', e.place_city) as place,
          case when m.id is not null then json_build_object('name', m.name, 'slug', m.slug) end as municipality,
          case when n.id is not null then json_build_object('title', n.title, 'slug', n.slug) end as network
        from events e
        left join events_locales l on l._parent_id = e.id and l._locale = 'de'
        left join municipalities m on m.id = e.municipality_id and ${readable('m')}
        left join networks n on n.id = e.network_id and ${readable('n')}
        where ${readable('e')} and e.audience = 'public' and e.start > $1 order by e.start limit 20`,
    ),
  },
}
