import { most } from '../../../src/domain/opening-hours/hours'
import { array, both, checkbox, day, group, select, text, textarea } from '../../shared/fields'
import { hourModes, weekdayNames } from './kinds'
import { exceptionRows, knownPlace, lastDay, regularRows, timeOfDay, until } from './hours-checks'

const times = (required: boolean, meaning: string) => [
  {
    type: 'row' as const,
    fields: [
      text('from', 'Von', 'From', {
        required,
        validate: timeOfDay(required),
        meaning: `When it begins: wall-clock time in Berlin, HH:MM.${meaning}`,
        hint: both('Zum Beispiel 09:00.', 'For example 09:00.'),
        admin: { width: '33%' },
      }),
      text('until', 'Bis', 'Until', {
        required,
        validate: until(required),
        meaning: `When it ends: wall-clock time in Berlin, HH:MM, up to 24:00.${meaning}`,
        hint: both(
          'Zum Beispiel 12:30. Bis Mitternacht: 24:00.',
          'For example 12:30. Until midnight: 24:00.',
        ),
        admin: { width: '33%' },
      }),
      select('mode', 'Wie', 'How', hourModes, {
        required,
        ...(required ? { defaultValue: 'open' } : {}),
        meaning: 'How one comes at these times.',
        admin: { width: '33%' },
      }),
    ],
  },
  text('place', 'Nur am Ort', 'Only at the place', {
    maxLength: 200,
    validate: knownPlace,
    meaning: 'The name of one of `places`, if these hours hold there only.',
    hint: both(
      'Name eines der Orte oben. Leer: an allen Orten.',
      'Name of one of the places above. Empty: at all places.',
    ),
  }),
]

/** When one can come or call, as data: src/domain/opening-hours works out what is open. */
export const openingHours = group(
  'openingHours',
  'Öffnungszeiten',
  'Opening hours',
  [
    array('regular', 'Jede Woche', 'Every week', {
      meaning: 'The hours of each week, several for a day where there is a break.',
      validate: regularRows,
      maxRows: most.regular,
      labels: { singular: both('Zeit', 'Time'), plural: both('Zeiten', 'Times') },
      hint: both(
        'Mit Pause: zwei Zeiten am selben Tag. Über Mitternacht: bis 24:00 und am nächsten Tag ab 00:00.',
        'With a break: two times on the same day. Over midnight: until 24:00, and from 00:00 on the next day.',
      ),
      fields: [
        select('weekday', 'Wochentag', 'Weekday', weekdayNames, { required: true }),
        ...times(true, ''),
      ],
    }),
    checkbox('closedOnHolidays', 'An Feiertagen geschlossen', 'Closed on public holidays', {
      defaultValue: true,
      meaning: 'Whether it is closed on the public holidays of the state (`SiteSetting.state`).',
      hint: both(
        'Es zählen die gesetzlichen Feiertage des Bundeslandes, das bei „Website“ gewählt ist.',
        'The public holidays of the state chosen under “Website” count.',
      ),
    }),
    array('exceptions', 'Andere Zeiten und geschlossene Tage', 'Other hours and closed days', {
      meaning:
        'Days on which other hours hold instead of those of the week, also on public holidays. Without times, it is closed.',
      validate: exceptionRows,
      maxRows: most.exceptions,
      labels: { singular: both('Ausnahme', 'Exception'), plural: both('Ausnahmen', 'Exceptions') },
      hint: both('Ohne Uhrzeit: geschlossen.', 'Without times: closed.'),
      fields: [
        {
          type: 'row',
          fields: [
            day('firstDay', 'Vom', 'From the', { required: true, meaning: 'The first of these days.' }),
            day('lastDay', 'Bis zum', 'To the', {
              validate: lastDay,
              meaning: 'The last of these days; null: it is one day.',
              hint: both('Leer: nur dieser eine Tag.', 'Empty: this one day only.'),
            }),
          ],
        },
        ...times(false, ' Null: closed.'),
        text('note', 'Hinweis', 'Note', {
          localized: true,
          maxLength: 300,
          meaning: 'Why, for those who would come.',
          hint: both('Zum Beispiel: Betriebsferien.', 'For example: company holidays.'),
        }),
      ],
    }),
    textarea('note', 'Hinweis zu den Öffnungszeiten', 'Note on opening hours', {
      localized: true,
      maxLength: 1000,
      meaning: 'What the hours do not say, in words.',
      hint: both(
        'Was die Zeiten oben nicht sagen, zum Beispiel: nicht in den Schulferien.',
        'What the times above do not say, for example: not during school holidays.',
      ),
    }),
  ],
  undefined,
  'When one can come or call. Times are wall-clock time in Berlin. For what is open at a moment, filter by `openings`.',
)
