import type { FlattenedField, RichTextField } from 'payload'
import { type Records, referencesIn } from '../../domain/rich-text/records'
import { type Format, renderRichText } from '../../domain/rich-text/render'
import { contentLocale } from '../../domain/site-paths'
import { decline } from '../../database/statements/decline'
import { valueOf } from './columns'
import type { Expression, Reading } from './expressions'
import { linkedRecords } from './linked-records'
import type { Level, Planning } from './planning'

const none: Records = () => undefined

/** A rich text as HTML, text or Markdown. What it refers to is loaded for all texts of the answer at once. */
export function renderedTextExpression(
  planning: Planning,
  level: Level,
  field: RichTextField & FlattenedField,
  path: readonly string[],
  format: Format,
): Expression {
  // The operation's languages, as the resolvers see them.
  const { locales } = planning
  const locale = contentLocale(locales.locale)
  return {
    sql: valueOf(planning, level, field, path),
    read(value, run: Reading) {
      if (value === null || value === undefined) return null
      const references = referencesIn(value)
      if (!references.length) return renderRichText(format, value, { locale, records: none })
      if (planning.reader) return decline('a text that refers to records')
      return linkedRecords({ ...planning, locales }, run, references).then((records) =>
        renderRichText(format, value, { locale, records }),
      )
    },
  }
}
