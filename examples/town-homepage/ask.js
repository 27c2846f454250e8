import { server, town } from './settings.js'

/** Everything the page shows, in one query. docs/graphql.md explains each part. */
const query = /* GraphQL */ `
  query TownHomepage($town: String!, $locale: Locale, $now: DateTime!) {
    town: Municipality(slug: $town, locale: $locale) {
      name
      office {
        street
        postalCode
        city
        phone
      }
      events(where: { occurrences__start: { greater_than_equal: $now } }, sort: "start", limit: 20) {
        docs {
          ...Event
        }
      }
      networks(limit: 5) {
        docs {
          title
          descriptionHtml
          needs {
            text
            urgent
          }
        }
      }
      services(limit: 50) {
        docs {
          ...Service
        }
      }
    }
    everywhere: Events(
      where: {
        AND: [{ municipality: { exists: false } }, { occurrences__start: { greater_than_equal: $now } }]
      }
      locale: $locale
      sort: "start"
      limit: 20
    ) {
      docs {
        ...Event
      }
    }
    forAllTowns: Services(where: { allMunicipalities: { equals: true } }, locale: $locale, limit: 50) {
      docs {
        ...Service
      }
    }
    towns: Municipalities(locale: $locale, sort: "name", limit: 100) {
      docs {
        name
        networks(limit: 1) {
          docs {
            id
          }
        }
      }
    }
    Homepage(locale: $locale) {
      keyStatements {
        title
        teaser
        slug
      }
    }
    SiteSetting(locale: $locale) {
      siteName
      claim
      emergencyNumbers {
        label
        number
      }
    }
  }
  fragment Event on Event {
    title
    status
    place {
      name
      city
      stepFree
    }
    series {
      rrule
    }
    occurrences {
      start
      status
    }
  }
  fragment Service on Service {
    name
    slug
    languages
    openingHours {
      note
    }
    provider {
      name
      contact {
        phone
      }
    }
  }
`

/**
 * Asks the server by GET: browsers keep the answer and only ask whether it has changed. The moment is rounded to
 * the hour, so that all visitors of an hour share one answer.
 *
 * @throws Error if the server cannot be reached or refuses.
 */
export async function askForPage(locale, now) {
  const hour = new Date(Math.floor(now / 3_600_000) * 3_600_000)
  const parameters = new URLSearchParams({
    query: query.replace(/\s+/g, ' '),
    variables: JSON.stringify({ town, locale, now: hour.toISOString() }),
  })
  const response = await fetch(`${server}/api/graphql?${parameters}`, {
    headers: { Accept: 'application/json' },
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}
