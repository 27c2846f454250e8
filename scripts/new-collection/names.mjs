// What a new collection is called, in every place that names it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { formatNames } from 'payload'
import { keysOf } from './insertions.mjs'

export const groups = ['public', 'people', 'money', 'steering']

const usage = `npm run new-collection -- language-courses --group public --public \\
    --label Sprachkurs --labels Sprachkurse --en "Language course" --ens "Language courses"`

/**
 * Validates the arguments against the existing collections.
 *
 * @throws Error with a sentence for the user
 */
export function namesFor(root, { name, group, label, labels, en, ens, isPublic }) {
  if (!name) throw new Error(`Say how the collection is called:\n  ${usage}`)
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`"${name}" is not written in small letters with hyphens, such as "language-courses".`)
  const pascal = name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())
  const { singular, plural } = formatNames(name)
  if (plural !== pascal || singular === plural)
    throw new Error(`"${name}" is no plural: GraphQL would call one record ${singular} and a list ${plural}.`)
  if (!groups.includes(group)) throw new Error(`Say to which group it belongs: --group ${groups.join('|')}.`)
  const missing = Object.entries({ label, labels, en, ens }).flatMap(([key, text]) =>
    text?.trim() ? [] : [`--${key}`],
  )
  if (missing.length) throw new Error(`Names for people are missing: ${missing.join(', ')}.\n  ${usage}`)
  if (isPublic && ['people', 'money'].includes(group))
    throw new Error(`Records about ${group} are not public as a whole: leave out --public.`)

  const table = readFileSync(path.join(root, 'access/table.ts'), 'utf8')
  const all = keysOf(table, 'table')
  const taken = [...all, ...keysOf(table, 'globalsTable'), ...keysOf(table, 'systemTable')]
  const folder = groups.find((one) => existsSync(path.join(root, 'collections', one, name)))
  if (taken.includes(name) || folder) throw new Error(`There is already something called "${name}".`)

  const siblings = readdirSync(path.join(root, 'collections', group)).filter((one) => all.includes(one))
  return {
    name,
    group,
    label,
    labels,
    en,
    ens,
    isPublic: Boolean(isPublic),
    one: singular,
    many: plural,
    siblings,
  }
}

/** The name of its constant: `languageCourses`. */
export const constantOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
