import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access/fields'
import { pageAddress, redirectTarget } from '../../../src/domain/redirects'
import { both, checkbox, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
import { alwaysChecked } from '../../shared/validate'
import { withoutOrigin } from './own-addresses'
import { shortenChains, withFinalTarget } from './chains'

const system = { create: nobody, update: nobody }

/**
 * Old addresses of pages, and where they lead now. The database adds them when the address of a public record changes
 * (src/migrations/…_follow_public_addresses.ts); editors may add others.
 */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  versions: false,
  labels: { singular: both('Weiterleitung', 'Redirect'), plural: both('Weiterleitungen', 'Redirects') },
  admin: {
    useAsTitle: 'from',
    group: navigation.public,
    defaultColumns: ['from', 'to', 'automatic', 'active', 'updatedAt'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    description: both(
      'Alte Adressen, die zu einer neuen Seite führen. Ändert sich die Adresse einer veröffentlichten Seite, entsteht der Eintrag von selbst. Eine Weiterleitung gilt in allen Sprachen.',
      'Old addresses that lead to a new page. When the address of a published page changes, the entry is made automatically. A redirect holds in all languages.',
    ),
  },
  defaultSort: '-updatedAt',
  hooks: { beforeChange: [withFinalTarget], afterChange: [shortenChains] },
  fields: [
    text('from', 'Alte Adresse', 'Old address', {
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [withoutOrigin(pageAddress)] },
      validate: alwaysChecked((value) => (isOldAddress(value) ? undefined : 'notAPageAddress'), true),
      meaning: 'Path that no longer has a page, without a language, such as `/artikel/alt`. Unique.',
      hint: both(
        'Ein Pfad dieser Website ohne Sprache, zum Beispiel /artikel/alter-name. Höchstens 300 Zeichen.',
        'A path of this website without a language, for example /artikel/old-name. At most 300 characters.',
      ),
    }),
    text('to', 'Neue Adresse', 'New address', {
      required: true,
      index: true,
      hooks: { beforeValidate: [withoutOrigin(redirectTarget)] },
      validate: alwaysChecked((value) => (isTarget(value) ? undefined : 'notAPageAddress'), true),
      meaning: 'Path of the page it leads to, without a language; never the old address of another redirect.',
      hint: both(
        'Eine Seite dieser Website, zum Beispiel /artikel/neuer-name. Andere Websites sind nicht möglich.',
        'A page of this website, for example /artikel/new-name. Other websites are not possible.',
      ),
    }),
    checkbox('automatic', 'Von selbst entstanden', 'Made automatically', {
      access: system,
      admin: { readOnly: true, position: 'sidebar' },
      meaning: 'Whether it was made because the address of a record changed.',
    }),
    checkbox('active', 'Führt zu einer Seite', 'Leads to a page', {
      access: system,
      defaultValue: true,
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
      meaning:
        'Whether the record it leads to is published; always true where this may be read without an account.',
    }),
    text('record', 'Nummer', 'Id', { hidden: true, index: true, access: { ...system, read: nobody } }),
  ],
}

const isOldAddress = (value: unknown): boolean =>
  typeof value === 'string' && value !== '/' && pageAddress(value) === value
const isTarget = (value: unknown): boolean => typeof value === 'string' && redirectTarget(value) === value
