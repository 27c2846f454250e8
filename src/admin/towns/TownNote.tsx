import type { ServerProps } from 'payload'
import type { CollectionName } from '../../../access/table'
import { chosenTown } from './choice'
import { townTexts } from './texts'
import { mayNarrow } from './with-town-switch'

type Props = Pick<ServerProps, 'i18n' | 'payload' | 'user'> & { collectionSlug?: CollectionName }

/**
 * A note above a list or the start page that it is filtered by municipality, visible even with the navigation closed.
 */
export async function TownNote({ collectionSlug, i18n, payload, user }: Props) {
  const asking = user ?? null
  // The start page shows several collections.
  const narrowed = !collectionSlug || mayNarrow(collectionSlug, asking)
  const town = narrowed && (await chosenTown({ payload, user: asking }))
  if (!town) return null
  const t = townTexts(i18n.language)
  return (
    <p className="bn-town-note">
      <strong>{t.only(town.name)}</strong> {t.change}
    </p>
  )
}
