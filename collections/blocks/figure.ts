import type { Block } from 'payload'
import { both, day, text } from '../shared/fields'
import { webAddress } from '../shared/validate'

/** A key figure with its source. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: both('Zahl mit Quelle', 'Figure with source'), plural: both('Zahlen', 'Figures') },
  fields: [
    text('value', 'Zahl', 'Figure', {
      required: true,
      hint: both('Mit Einheit, zum Beispiel „960 €“.', 'With its unit, for example “960 €”.'),
    }),
    text('label', 'Was die Zahl sagt', 'What the figure says', { required: true }),
    text('sourceTitle', 'Quelle', 'Source', { required: true }),
    text('sourceUrl', 'Adresse der Quelle', 'Address of the source', { validate: webAddress() }),
    day('asOf', 'Stand', 'As of'),
  ],
}
