import { withPayload } from './with-payload'

/** `npm run seed [-- district]`: adds what is missing from the seed files, without duplicates. */
await withPayload(async (payload, settings) => {
  const { report, seed } = await import('../seed')
  const level = process.argv[2] === 'district' || settings.seed === 'district' ? 'district' : 'demo'
  report(await seed(payload, level, settings.demoPassword))
})
