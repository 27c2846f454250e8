import type { Block } from 'payload'
import { both, text, textarea } from '../shared/fields'

/** A quotation. */
export const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: both('Zitat', 'Quote'), plural: both('Zitate', 'Quotes') },
  fields: [
    textarea('text', 'Wortlaut', 'Words', { required: true }),
    text('author', 'Wer es gesagt hat', 'Who said it', { required: true }),
    text('role', 'Aufgabe', 'Role'),
  ],
}
