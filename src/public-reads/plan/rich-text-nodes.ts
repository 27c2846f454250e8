/** Nodes that Payload populates on read: they refer to records, or have fields of their own. */
export const filledIn = new Set(['link', 'autolink', 'upload', 'relationship', 'block', 'inlineBlock'])

/**
 * Whether an answer that PostgreSQL wrote may have such a node in one of its texts. In the text of `jsonb`, there is
 * one space after a colon, and quotation marks within values are escaped.
 */
export const mayHaveToBeFilledIn = (answer: string): boolean => toBeFilledIn.test(answer)

/** `jsonb` orders keys by their length: this is what follows the type of a complete link. */
const completeLink = String.raw`link", "fields": \{"url": "(?:[^"\\]|\\.)*", "newTab": (?:true|false), "linkType": "custom"\}`
const toBeFilledIn = new RegExp(`"type": "(?!${completeLink})(?:${[...filledIn].join('|')})"`)
