import { randomUUID } from 'node:crypto'

/** What each client asks; the name is new each time, so that nobody sent the document before. */
export const articles = (name = newName()) => `
  query ${name}($locale: Locale, $limit: Int) {
    Articles(locale: $locale, limit: $limit, sort: "-publishedAt") {
      docs {
        id
        title
        topics {
          id
          name
        }
      }
    }
  }
`

/** A part of it fails: it is not public. */
export const partial = (name = newName()) => `
  query ${name} {
    Volunteers(limit: 1) {
      docs {
        id
      }
    }
    Topics(limit: 1) {
      docs {
        id
        name
      }
    }
  }
`

/** Not of the schema. */
export const invalid = '{ Articles { docs { colour } } }'

export const newName = () => `Q${randomUUID().replaceAll('-', '')}`
