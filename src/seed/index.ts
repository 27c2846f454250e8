import { randomBytes } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import type { Settings } from '../settings'
import { say } from '../operator/steps'
import { seedAccounts } from './accounts'
import { seedContent } from './content'
import { seedDistrict, seedHomepage } from './district'
import { readSeed } from './files'
import { seedGlossary } from './glossary'
import { seedPeople } from './people'
import { seedPictures } from './pictures'
import type { Seeded } from './result'
import { richTextFrom } from './rich-text'
import { seedReviews, seedSteering } from './steering'
import { Writer } from './writer'

/**
 * Adds what is missing from the seed files, in one transaction: all or nothing.
 *
 * @param level `district`: what a real district starts from. `demo`: demo content and accounts as well.
 */
export async function seed(
  payload: Payload,
  level: Settings['seed'],
  demoPassword?: string,
): Promise<Seeded> {
  const req = await createLocalReq({}, payload)
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) throw new Error('The database did not begin a transaction.')
  req.transactionID = transactionID
  try {
    const write = new Writer(payload, req)
    const rich = await richTextFrom(payload.config)
    const demo = level === 'demo'
    await seedDistrict(write, rich, demo ? readSeed('demo/municipalities.yaml') : [])
    await seedReviews(write, demo ? readSeed('demo/local-reviews.yaml') : [])
    const generated = demoPassword ? undefined : randomBytes(12).toString('base64url')
    if (demo) {
      await seedPictures(write)
      await seedContent(write, rich)
      await seedPeople(write)
      await seedSteering(write)
      await seedAccounts(write, demoPassword ?? generated!)
    }
    await seedGlossary(write)
    await seedHomepage(write)
    await payload.db.commitTransaction(transactionID)
    return { counts: write.counts, password: write.counts.users ? generated : undefined }
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** Reports what a seeding added. */
export function report({ counts, password }: Seeded): void {
  const lines = Object.entries(counts).map(([name, count]) => `  + ${count} ${name}`)
  say(lines.length ? lines.join('\n') : '  Nothing was missing.')
  if (password) say(`  Password of the demo accounts: ${password}   (generated; shown only now)`)
}
