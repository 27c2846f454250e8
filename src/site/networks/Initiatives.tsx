import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import type { InitiativeKind } from '../operations'
import { textsIn } from '../texts'

type Initiative = { name: string | null; slug: string | null; kind: InitiativeKind | null }

const order: readonly InitiativeKind[] = [
  ...(['church', 'club', 'association', 'party', 'citizens', 'company', 'public_body'] as const),
]

/** Initiatives by kind. */
export function Initiatives({
  initiatives,
  locale,
}: {
  initiatives: readonly Initiative[]
  locale: ContentLocale
}) {
  const t = textsIn(locale)
  const groups = order
    .map((kind) => ({ kind, found: initiatives.filter((one) => one.kind === kind) }))
    .filter(({ found }) => found.length)
  return (
    <dl className="bn-groups">
      {groups.map(({ kind, found }) => (
        <div key={kind}>
          <dt>{t(`initiativeKind.${kind}`)}</dt>
          {found.map(({ name, slug }) => (
            <dd key={slug}>
              <a href={pathIn(locale, `/initiativen/${slug}`)}>{name}</a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
