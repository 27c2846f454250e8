import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'

/** The script of a page at another origin: it asks with the clients as they come, and says what it got. */
Object.assign(window, {
  /** By Apollo Client, named as Apollo's tools want it, with a header of tracing. */
  async askApollo(server: string, query: string, options: object) {
    const headers = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }
    const client = new ApolloClient({
      link: new HttpLink({ uri: `${server}/api/graphql`, headers, ...options }),
      cache: new InMemoryCache(),
      clientAwareness: { name: 'town', version: '1.0.0' },
    })
    return (await client.query({ query: gql(query) })).data
  },
  /** By urql, with hashes instead of texts. */
  async askUrql(server: string, query: string) {
    const client = new Client({
      url: `${server}/api/graphql`,
      exchanges: [cacheExchange, persistedExchange(), fetchExchange],
    })
    return (await client.query(query, {}).toPromise()).data
  },
})
