import type { Payload } from 'payload'
import { log } from '../../log/log'
import { findPlaceholders } from '../../placeholders/find-placeholders'
import { type Settings } from '../../settings'

/** Longest list in one line of the log. */
const most = 20

/**
 * Tells the operator at a production start where texts still have to be filled in, such as the address in the imprint.
 * The public does not see them.
 */
export async function warnOfPlaceholders(
  payload: Payload,
  { production, publicUrl }: Settings,
): Promise<void> {
  if (!production) return
  try {
    const found = await findPlaceholders({ payload })
    if (!found.length) return
    const where = found
      .slice(0, most)
      .map(({ slug, id }) => `${publicUrl}/admin/${id ? `collections/${slug}/${id}` : `globals/${slug}`}`)
    log.warn({ count: found.length, where }, 'public texts have placeholders in square brackets')
  } catch (error) {
    log.error({ err: error }, 'search for placeholders failed')
  }
}
