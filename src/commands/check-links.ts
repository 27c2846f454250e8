import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { withPayload } from './with-payload'

/** `npm run check-links`: lists values stored before links were checked on save. Changes nothing. */
await withPayload(async (payload) => {
  const { storedProblems } = await import('./stored-links')
  const found = await storedProblems(payload)
  for (const { record, path, problem } of found) say(`  ${record}  ${path}  ${problem}`)
  if (found.length) throw new Failure(`${found.length} value(s) cannot be saved like this any more.`)
  say('  Nothing was found.')
})
