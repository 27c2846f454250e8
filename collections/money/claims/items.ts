import { nobody } from '../../../access/fields'
import { array, both, cents, day, number, select, text, upload } from '../../shared/fields'
import { itemKinds } from './choices'

const isCar = (_: unknown, sibling: { kind?: string }) => sibling?.kind === 'car'

/** Expenses of a claim. Kilometres are paid at the rate of the item's date, stored with the item. */
export const items = array('items', 'Positionen', 'Items', {
  labels: { singular: both('Position', 'Item'), plural: both('Positionen', 'Items') },
  fields: [
    {
      type: 'row',
      fields: [
        select('kind', 'Art', 'Kind', itemKinds, { required: true }),
        day('date', 'Datum', 'Date', { required: true }),
      ],
    },
    text('purpose', 'Zweck', 'Purpose', { required: true }),
    {
      type: 'row',
      fields: [
        text('from', 'Von', 'From', { admin: { condition: isCar } }),
        text('to', 'Nach', 'To', { admin: { condition: isCar } }),
        number('km', 'Kilometer', 'Kilometres', {
          unit: 'kilometres',
          min: 0,
          max: 2000,
          admin: { condition: isCar },
        }),
      ],
    },
    number('rateCentsPerKm', 'Satz in Cent je km', 'Rate in cents per km', {
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: isCar },
    }),
    cents('amountCents', 'Betrag', 'Amount'),
    upload('receipts', 'Belege', 'Receipts', { relationTo: 'receipts', hasMany: true }),
  ],
})
