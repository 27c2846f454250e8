import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import relay from 'relay-runtime'
import { sharedUrl } from '../../support/shared'
// Made with our schema by relay-compiler 21.0.1, which is no dependency: its binaries have 118 MB.
import compiled from './relay/article-list-query.mjs'
import { watchedFetch } from './watched-fetch'

const { Environment, fetchQuery, Network, RecordSource, Store } = relay
const sent = watchedFetch()
const variables = { locale: 'en', limit: 2 }

type Params = { text: string; name: string }

/** The network function of Relay's documentation, with the body that `bodyOf` makes. */
const environmentWith = (bodyOf: (params: Params, variables: object) => object) =>
  new Environment({
    network: Network.create(async (params, given) => {
      const response = await fetch(`${sharedUrl()}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(bodyOf(params as Params, given)),
      })
      return (await response.json()) as never
    }),
    store: new Store(new RecordSource()),
  })

const byText = ({ text: query, name }: Params, given: object) => ({
  query,
  operationName: name,
  variables: given,
})

const readWith = async (environment: InstanceType<typeof Environment>, given = variables) =>
  fetchQuery(environment, compiled as never, given as never).toPromise() as Promise<any>

describe('Relay', () => {
  it('normalises records by their ids, and is answered from the cache the second time', async () => {
    await readWith(environmentWith(byText))
    const environment = environmentWith(byText)
    const { Articles } = await readWith(environment)
    expect(Articles.docs).toHaveLength(2)
    expect(sent.at(-1)).toMatchObject({ status: 200, cache: 'hit' })
    const { id, title } = Articles.docs[0]
    expect(environment.getStore().getSource().get(id)).toMatchObject({ __typename: 'Article', title })
  })

  it('is told when a part fails', async () => {
    const network = environmentWith((_, given) => ({
      query: 'query ($limit: Int) { Articles(limit: $limit) { docs { colour } } }',
      variables: given,
    }))
    await expect(readWith(network)).rejects.toThrow(/colour/)
  })

  it('can send a hash instead of the text, as other clients do', async () => {
    const persisted = ({ text }: Params, given: object) => ({
      variables: given,
      extensions: {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
      },
    })
    await readWith(
      environmentWith((params, given) => ({ ...byText(params, given), ...persisted(params, given) })),
    )
    const { Articles } = await readWith(environmentWith(persisted))
    expect(Articles.docs).toHaveLength(2)
    expect(sent.at(-1)!.cache).toBe('hit')
  })
})
