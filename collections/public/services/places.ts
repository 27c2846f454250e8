import { most } from '../../../src/domain/opening-hours/hours'
import { array, both, group, number, text } from '../../shared/fields'
import { placeRows } from './hours-checks'

/** Where the service can be reached. */
export const places = array('places', 'Orte', 'Places', {
  meaning: 'Where one can come; empty where it is by telephone, online or at home.',
  validate: placeRows,
  maxRows: most.places,
  labels: { singular: both('Ort', 'Place'), plural: both('Orte', 'Places') },
  fields: [
    text('name', 'Name', 'Name', {
      required: true,
      maxLength: 200,
      meaning: 'Name of the place, by which opening hours refer to it.',
      hint: both('Zum Beispiel: Beratungsstelle Nord.', 'For example: advice centre north.'),
    }),
    text('street', 'Straße und Hausnummer', 'Street and number', { maxLength: 200 }),
    {
      type: 'row',
      fields: [
        text('postalCode', 'Postleitzahl', 'Postal code', { maxLength: 5 }),
        text('city', 'Ort', 'City', { maxLength: 200 }),
      ],
    },
    group(
      'position',
      'Lage auf der Karte',
      'Position on the map',
      [
        {
          type: 'row',
          fields: [
            number('latitude', 'Breite', 'Latitude', { unit: 'degrees', min: -90, max: 90 }),
            number('longitude', 'Länge', 'Longitude', { unit: 'degrees', min: -180, max: 180 }),
          ],
        },
      ],
      both('In Grad. Leer: kein Punkt auf der Karte.', 'In degrees. Empty: no pin on the map.'),
    ),
  ],
})
