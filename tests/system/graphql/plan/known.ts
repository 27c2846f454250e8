import type { Payload } from 'payload'
import type { Known } from './questions'

/** Values that the records of a new system have, hidden ones too, by the types of these roots of the schema. */
export async function knownValues(
  payload: Payload,
  roots: Iterable<[string, { kind: string; slug: string }]>,
): Promise<Known> {
  const known: Known = {}
  for (const [type, { kind, slug }] of roots) {
    if (kind !== 'record') continue
    const { docs } = await payload.find({
      ...{ collection: slug as never, limit: 40, depth: 0, sort: 'id' },
      overrideAccess: true, // the world of the test
    })
    for (const doc of docs as Record<string, unknown>[])
      for (const [field, value] of Object.entries(doc)) ((known[type] ??= {})[field] ??= []).push(value)
  }
  return known
}
