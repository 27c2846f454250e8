import { afterAll } from '@jest/globals'
import { table } from '../../access/table'
import { tokenOf } from './records'
import { made, rest } from './rest'

/** What somebody publishes, by the table: everybody can see it then. */
const published = Object.entries(table).flatMap(([name, row]) =>
  Object.values(row)
    .flat()
    .some((grant) => /^[A-Z]*P/.test(grant))
    ? [name]
    : [],
)

// What a file's tests made and everybody can see goes with them: lists and pages are those of the seed for the next.
afterAll(async () => {
  for (const { collection, id } of made.reverse()) {
    if (!published.includes(collection)) continue
    const token = await tokenOf('admin')
    const { status } = await rest('DELETE', `${collection}/${id}?trash=true`, { token })
    const stillReferenced = 409
    if (status === stillReferenced)
      await rest('PATCH', `${collection}/${id}`, { token, data: { _status: 'draft' } })
  }
})
