import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type pg from 'pg'
import { driver } from '../../../src/database/connection/pool'
import { timeBudget } from '../../../src/graphql/limits/time-budget'
import { databaseUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

const name = `time-budget-${process.pid}`

describe('a client that disconnects', () => {
  let server: Server
  let pool: pg.Pool
  beforeAll(async () => {
    pool = new driver.Pool({ connectionString: databaseUrl(), max: 5, application_name: name })
    const sleep = { type: GraphQLInt, resolve: () => pool.query('select pg_sleep(600)').then(() => 1) }
    const type = (name: string) => new GraphQLObjectType({ name, fields: { sleep } })
    const schema = new GraphQLSchema({ query: type('Query'), mutation: type('Mutation') })
    const yoga = createYoga({ schema, logging: false, plugins: [timeBudget(600_000)] })
    server = createServer((incoming, outgoing) => void yoga(incoming, outgoing))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await pool.end()
  })

  const sleeping = () =>
    rowsOf<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = $1 and state = 'active'`,
      [name],
    )

  function ask(query: string) {
    const { port } = server.address() as AddressInfo
    const headers = { 'Content-Type': 'application/json' }
    const asking = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers })
    asking.on('error', () => {})
    asking.end(JSON.stringify({ query }))
    return asking
  }

  it('cancels its query in the database', async () => {
    const asking = ask('{ sleep }')
    await until('one that sleeps', 30, async () => (await sleeping()).length === 1)
    asking.destroy()
    await until('none that sleeps', 30, async () => (await sleeping()).length === 0)
  })

  it('does not cancel a mutation', async () => {
    const asking = ask('mutation { sleep }')
    const [{ pid }] = (await until('one that sleeps', 30, async () => {
      const found = await sleeping()
      return found.length && found
    })) as [{ pid: number }]
    asking.destroy()
    const after = ask('{ sleep }')
    await until('two that sleep', 30, async () => (await sleeping()).length === 2)
    after.destroy()
    await until('one that sleeps', 30, async () => (await sleeping()).length === 1)
    expect(await sleeping()).toEqual([{ pid }])
    await rowsOf('select pg_cancel_backend($1)', [pid])
  })
})
