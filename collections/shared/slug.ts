import type { FieldHook, TextField } from 'payload'
import { slugFrom } from '../../src/domain/slug'
import { both, text } from './fields'
import { freeSlug, refuseTakenSlug } from './taken-slugs'
import { slug as validSlug } from './validate'

/**
 * The slug of a record's URL: unique, generated from the field `source` if empty, numbered if taken, and never changed
 * automatically afterwards, so that links stay valid. A slug entered by a user is never changed, but refused if taken.
 */
export function slugField(source: string): TextField {
  const fillIn: FieldHook = async ({ value, data, originalDoc, operation, req, collection }) => {
    const present: { id?: string; slug?: string } | undefined =
      operation === 'update' ? originalDoc : undefined
    const among = { req, collection: collection!, id: present?.id }
    const typed = value ? slugFrom(String(value)) : ''
    if (typed) await refuseTakenSlug(typed, { ...among, changed: typed !== present?.slug })
    if (value) return typed
    if (present?.slug) return present.slug
    const title: unknown = data?.[source] ?? originalDoc?.[source]
    const made = typeof title === 'string' ? slugFrom(title) : ''
    return made ? freeSlug(made, among) : value
  }
  return text('slug', 'Adresse', 'Address', {
    required: true,
    unique: true,
    index: true,
    custom: { source },
    // A duplicate gets a new slug, from its title.
    hooks: { beforeValidate: [fillIn], beforeDuplicate: [() => null] },
    validate: validSlug(true),
    admin: { position: 'sidebar' },
    meaning: 'Last part of the web address: unique, and as good as an identifier in links.',
    hint: both(
      'Letzter Teil der Internetadresse. Leer lassen: entsteht aus dem Titel, bei Bedarf mit einer Nummer.',
      'Last part of the web address. Leave empty: it is made from the title, with a number where needed.',
    ),
  })
}
