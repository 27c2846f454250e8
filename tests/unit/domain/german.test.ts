import { expect, it } from '@jest/globals'
import { de } from '@payloadcms/translations/languages/de'
import { german } from '../../../src/admin/words/german'

type Texts = { [key: string]: string | Texts }

/** Each text with its place: `general.creating`. */
const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )

const payloads = new Map(flat(de.translations as Texts))
const ours = flat(german as Texts)
const shown = [...new Map([...payloads, ...ours])]

const familiar =
  /\b(du|dir|dich|deine?[mnrs]?|[bh]ist du|möchtest|kannst|solltest|bist|gib|wähle|klicke|gehe|verwerfe|überprüfe|versuche|ignoriere|verifiziere|ziehe)\b/i
const parts = (text: string) => [...text.matchAll(/\{\{\w+\}\}|<\/?\w+[^>]*>/g)].map(([part]) => part).sort()

it('the panel says “Sie” in German, wherever Payload speaks', () => {
  expect(shown.length).toBeGreaterThan(400)
  expect(shown.filter(([, text]) => familiar.test(text))).toEqual([])
})

it.each(ours.filter(([key]) => key !== 'general.noLabel'))(
  '%s has the placeholders and tags of Payload’s own text',
  (key, text) => {
    expect(new Set(parts(text))).toEqual(new Set(parts(payloads.get(key)!)))
  },
)
