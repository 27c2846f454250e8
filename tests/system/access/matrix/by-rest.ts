import { rest, type RestAnswer } from '../../../support/rest'
import { afterwards, type OverHttp, unpacked, writeOverHttp } from './over-http'
import { type Answer, type Attempt, idsIn, inParallel, type Way } from './ways'
import type { Data, Described } from './world/shape'

const width = 8
const everything = 'limit=0&pagination=false&depth=0&joins=false&trash=true'
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What the REST interface lets the bearer of `token` do. */
export function byRest(context: OverHttp): Way {
  const { url, token } = context
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, data?: Data) =>
    rest(method, path, { url, token, data, headers: unpacked })

  const send = async ({ slug, upload }: Described, attempt: Attempt) => {
    if (attempt.does === 'create') {
      const answer = upload
        ? await sendFile(`${url}/api/${slug}`, token, attempt.data)
        : await ask('POST', `${slug}?depth=0${asDraft(attempt.data)}`, attempt.data)
      return { ...told(answer), created: answer.body?.doc?.id as string | undefined }
    }
    const path = `${slug}/${attempt.id}?depth=0&trash=true`
    if (attempt.does === 'delete') return told(await ask('DELETE', path))
    return told(await ask('PATCH', `${path}${attempt.draft ? '&draft=true' : ''}`, attempt.data))
  }

  return {
    name: 'REST',
    async list({ slug }) {
      const answer = await ask('GET', `${slug}?${everything}`)
      return { ...told(answer), docs: answer.body.docs ?? [] }
    },
    each: ({ slug }, ids) =>
      inParallel(ids, width, async (id) => {
        const answer = await ask('GET', `${slug}/${id}?depth=0&joins=false&draft=true&trash=true`)
        return { ...told(answer), doc: answer.body.id ? (answer.body as Data) : undefined }
      }),
    async versions({ slug }) {
      const answer = await ask('GET', `${slug}/versions?${everything}&select[parent]=true`)
      return { ...told(answer), ids: idsIn(answer.body.docs) }
    },
    eachVersion: ({ slug }, ids) =>
      inParallel(ids, width, async (id) =>
        told(await ask('GET', `${slug}/versions/${id}?depth=0&trash=true&select[parent]=true`)),
      ),
    write: (described, attempts) =>
      writeOverHttp(
        context,
        (all) => inParallel(all, width, (attempt) => send(described, attempt)),
        described,
        attempts,
      ),
    async bulk({ slug }, ids, data) {
      const among = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
      const path = `${slug}?depth=0&trash=true&${among}`
      await (data ? ask('PATCH', path, data) : ask('DELETE', path))
      return afterwards(context, slug, ids)
    },
    async readGlobal(slug) {
      const answer = await ask('GET', `globals/${slug}?depth=0`)
      return { ...told(answer), doc: answer.status === 200 ? answer.body : undefined }
    },
    globalVersions: async (slug) => told(await ask('GET', `globals/${slug}/versions?limit=1&depth=0`)),
    sendGlobal: async (slug, data) => told(await ask('POST', `globals/${slug}?depth=0`, data)),
  }
}

const asDraft = (data: Data) => (data._status === 'draft' ? '&draft=true' : '')

const told = ({ status, body }: RestAnswer): Answer => ({
  status,
  message: (body?.errors ?? []).map((one: { message: string }) => one.message).join(' '),
})

async function sendFile(address: string, token: string | undefined, data: Data): Promise<RestAnswer> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([pixel], { type: 'image/png' }), `${crypto.randomUUID()}.png`)
  const response = await fetch(`${address}?depth=0`, {
    method: 'POST',
    headers: token ? { Authorization: `JWT ${token}` } : {},
    body: form,
  })
  return { status: response.status, body: await response.json(), headers: response.headers }
}
