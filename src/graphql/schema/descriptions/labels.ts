import type { Field, LabelFunction, StaticLabel } from 'payload'

type Label = false | LabelFunction | StaticLabel | undefined
export type Language = 'de' | 'en'

/** A configured label in one language; empty for Payload's own, which the schema describes better. */
export function labelIn(language: Language, label: Label): string {
  const i18n = { language, t: () => '' }
  const text = typeof label === 'function' ? label({ i18n, t: i18n.t } as never) : label
  if (!text) return ''
  return typeof text === 'string' ? text : (text[language] ?? '')
}

/** The English label, with the German one in brackets if it differs: editors know the field by that name. */
export function inBoth(label: Label): string {
  const [en, de] = [labelIn('en', label), labelIn('de', label)]
  return de && de !== en ? `${en} (${de})` : en
}

/** The English description of a field or collection from the admin panel. */
export function hintOf({ admin }: { admin?: object }): string {
  const { description } = (admin ?? {}) as { description?: unknown }
  return typeof description === 'function' ? '' : labelIn('en', description as Label)
}

/** Joins sentences, each with its full stop; empty if there are none. */
export const sentences = (...parts: (false | string | undefined)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`))
    .join(' ')

export type NamedField = Exclude<Extract<Field, { name: string }>, { type: 'ui' }>

/** The fields that hold data, without the rows, tabs and groups that only arrange them on the screen. */
export function dataFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [{ ...tab, type: 'group' } as NamedField] : dataFields(tab.fields),
      )
    if ('name' in field && field.name) return field.type === 'ui' ? [] : [field as NamedField]
    return 'fields' in field ? dataFields(field.fields) : []
  })
}
