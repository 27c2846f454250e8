// Inserts entries into the lists and tables of source files, where those of the same group end.
import ts from 'typescript'

/** The value of a `const`, without what says its type. */
function valueOf(source, name) {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const found = statement.declarationList.declarations.find((one) => one.name.getText() === name)
    let value = found?.initializer
    while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression
    if (value) return value
  }
  throw new Error(`There is no "${name}" any more where one is expected.`)
}

const keyOf = (property) => property.name?.text ?? property.name?.getText()

/** The names of an object's properties. */
export const keysOf = (source, object) => valueOf(source, object).properties.map(keyOf).filter(Boolean)

/** Adds `text` to an object, after the last property that is one of `siblings`, or at its end. */
export function withProperty(source, object, siblings, text) {
  const { properties } = valueOf(source, object)
  const last = properties.filter((one) => siblings.includes(keyOf(one))).at(-1) ?? properties.at(-1)
  return spliced(source, last.getEnd(), `,\n${text}`)
}

/** Adds a name to an array of names in the same way. */
export function withElement(source, array, siblings, text) {
  const { elements } = valueOf(source, array)
  const last = elements.filter((one) => siblings.includes(one.getText())).at(-1) ?? elements.at(-1)
  return spliced(source, last.getEnd(), `,\n${text}`)
}

/** Adds words to the text at two nested keys of an object; leaves an object without it unchanged. */
export function withWords(source, object, [outer, inner], words) {
  const part = valueOf(source, object).properties.find((one) => keyOf(one) === outer)
  const text = part?.initializer.properties.find((one) => keyOf(one) === inner)?.initializer
  return text ? spliced(source, text.getEnd() - 1, words) : source
}

/** Adds an import before the first one whose path comes later. */
export function withImport(source, line) {
  const pathOf = (text) => /from '(.*)'/.exec(text)?.[1] ?? ''
  const lines = source.split('\n')
  const imports = lines.flatMap((text, at) => (text.startsWith('import ') ? [at] : []))
  const next = imports.find((at) => pathOf(lines[at]) > pathOf(line)) ?? imports.at(-1) + 1
  return lines.toSpliced(next, 0, line).join('\n')
}

const spliced = (source, at, text) => source.slice(0, at) + text + source.slice(at)
