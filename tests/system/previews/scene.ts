import { beforeAll } from '@jest/globals'
import { type Account, newAccount, tokenFor } from '../../support/account'
import { change, type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

export const key = String(Date.now()).slice(-8)
export let town: Made
export let otherTown: Made
export let topic: Made
/** Articles by what they are. */
export const articles: Record<string, Made> = {}
/** Tokens by what they open. */
export const tokens: Record<string, string> = {}
export let staff: Account

export async function issue(data: object, account: string) {
  const { status, body } = await rest('POST', 'preview-tokens/issue', { token: account, data })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body as { token: string; expiresAt: string; url?: string }
}

beforeAll(async () => {
  const municipality = (name: string, digit: string) =>
    make('municipalities', {
      ...{ name: `${name} ${key}`, key: `${key.slice(1)}${digit}`, kind: 'gemeinde' },
      ...published,
    })
  town = await municipality('Vorschau', '1')
  otherTown = await municipality('Nachbar', '2')
  topic = await make('topics', { name: `Thema ${key}`, slug: `thema-${key}`, ...published })
  await change(`topics/${topic.id}?draft=true`, { name: 'Geheimes Thema', _status: 'draft' })
  const hiddenTopic = await make('topics?draft=true', { name: 'Verstecktes Thema', slug: `versteckt-${key}` })
  const article = async (name: string, place: Made, data: object, draft?: object) => {
    articles[name] = await make('_status' in data ? 'articles' : 'articles?draft=true', {
      ...{ title: `${name} ${key}`, slug: `${name}-${key}`, kind: 'practice', municipality: place.id },
      ...{ topics: [topic.id, hiddenTopic.id], teaser: `Anreißer ${name}`, ...data },
    })
    if (draft) await change(`articles/${articles[name]!.id}?draft=true`, { _status: 'draft', ...draft })
  }
  await article('neu', town, {}, { title: `Neuer Entwurf ${key}` })
  await article('bearbeitet', town, published, { title: `Bearbeitet ${key}`, teaser: 'Geheimer Anreißer' })
  await article('fremd', otherTown, {})
  await article('still', town, published)
  await article('weg', town, {})
  await change(`articles/${articles.weg!.id}`, { deletedAt: new Date().toISOString() })

  const editor = await tokenOf('editor')
  for (const name of ['neu', 'bearbeitet'])
    tokens[name] = (await issue({ collection: 'articles', id: articles[name]!.id }, editor)).token
  staff = await newAccount('municipal', { municipalities: [town.id] })
  tokens.ofStaff = (await issue({}, await tokenFor(staff))).token
  tokens.ofEditor = (await issue({ days: 30 }, editor)).token
})

export const as = (token?: string): { headers: Record<string, string> } => ({
  headers: token ? { Authorization: `Preview ${tokens[token] ?? token}` } : {},
})
