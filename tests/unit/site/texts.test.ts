import { describe, expect, it } from '@jest/globals'
import { IntlMessageFormat } from 'intl-messageformat'
import { intlLocale } from '../../../src/domain/intl'
import { contentLocales } from '../../../src/domain/locales'
import { de } from '../../../src/site/texts/de'

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

/** Names of the placeholders in a message. */
function placeholders(message: string, locale: string): string[] {
  const names = new Set<string>()
  const visit = (parts: unknown): void => {
    if (Array.isArray(parts)) return parts.forEach(visit)
    if (typeof parts !== 'object' || !parts) return
    const { type, value, options } = parts as { type?: number; value?: string; options?: object }
    if (type !== undefined && type > 0 && type < 7 && value) names.add(value)
    Object.values(options ?? {}).forEach((option: { value?: unknown }) => visit(option.value))
  }
  visit(new IntlMessageFormat(message, locale).getAst())
  return [...names].sort()
}

const german = new Map(leaves(de))

describe.each(contentLocales.map(({ code }) => code))('the texts of the site in %s', (locale) => {
  it('can be read, take the same values as the German ones, and are not left in German', async () => {
    const module = (await import(`../../../src/site/texts/${locale}`)) as Record<string, Tree>
    const [texts] = Object.values(module)
    const found = leaves(texts!)
    expect(found.map(([key]) => key)).toEqual([...german.keys()])
    for (const [key, text] of found) {
      expect([key, placeholders(text, intlLocale(locale))]).toEqual([
        key,
        placeholders(german.get(key)!, 'de'),
      ])
      expect(text.trim()).not.toBe('')
    }
    const same = found.filter(([key, text]) => text === german.get(key) && text.length > 12)
    if (!locale.startsWith('de')) expect(same).toEqual([])
  })
})
