import type { FieldHook, TextField } from 'payload'
import { slugFrom } from '../../src/domain/slug'
import { both, text } from './fields'
import { slug as validSlug } from './validate'

/**
 * The part of a record's address: unique, made from the field `source` when left empty, and not changed by
 * itself afterwards, so that links stay alive.
 */
export function slugField(source: string): TextField {
  const fillIn: FieldHook = ({ value, data, originalDoc }) => {
    if (value) return slugFrom(String(value))
    if (originalDoc?.slug) return originalDoc.slug
    const title: unknown = data?.[source]
    return typeof title === 'string' && title ? slugFrom(title) : value
  }
  return text('slug', 'Adresse', 'Address', {
    required: true,
    unique: true,
    index: true,
    hooks: { beforeValidate: [fillIn] },
    validate: validSlug(true),
    admin: { position: 'sidebar' },
    meaning: 'Last part of the web address: unique, and as good as an identifier in links.',
    hint: both(
      'Letzter Teil der Internetadresse. Leer lassen: entsteht aus dem Titel.',
      'Last part of the web address. Leave empty: it is made from the title.',
    ),
  })
}
