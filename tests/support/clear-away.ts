import { afterAll } from '@jest/globals'
import { tokenOf } from './records'
import { made, rest } from './rest'

const publicCollections = [
  ...['articles', 'topics', 'pages', 'municipalities', 'networks', 'initiatives', 'events'],
  ...['service-providers', 'services', 'building-blocks'],
]

// What a file's tests made and everybody can see goes with them: lists and pages are those of the seed for the next.
afterAll(async () => {
  for (const { collection, id } of made.reverse()) {
    if (!publicCollections.includes(collection)) continue
    const token = await tokenOf('admin')
    const { status } = await rest('DELETE', `${collection}/${id}?trash=true`, { token })
    const stillReferenced = 409
    if (status === stillReferenced)
      await rest('PATCH', `${collection}/${id}`, { token, data: { _status: 'draft' } })
  }
})
