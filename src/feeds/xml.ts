import Builder from 'fast-xml-builder'

/** Elements by name, attributes by `@` and name, text as `#text`; an array repeats its element. */
export type Xml = { [name: string]: Xml | readonly Xml[] | string | undefined }

const builder = new Builder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })

/** Characters that XML 1.0 does not have, even escaped. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The text of a document. */
export const xmlOf = (root: Xml): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...plain(root) })

function plain(value: Xml): Xml {
  const cleaned: Xml = {}
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') cleaned[name] = inner.replace(impossible, '')
    else if (inner) cleaned[name] = isList(inner) ? inner.map(plain) : plain(inner)
  }
  return cleaned
}

const isList = (value: Xml | readonly Xml[]): value is readonly Xml[] => Array.isArray(value)
