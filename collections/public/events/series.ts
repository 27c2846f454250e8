import { array, both, group, select, text, zonedMoment } from '../../shared/fields'
import { recurrenceRule } from './recurrence-rule'
import { exceptionChanges } from './kinds'

/** The recurrence of an event, and its exceptions. */
export const series = group(
  'series',
  'Wiederholung',
  'Recurrence',
  [
    text('rrule', 'Wiederholungsregel', 'Recurrence rule', {
      validate: recurrenceRule,
      hint: both(
        'Nach RFC 5545. FREQ=MONTHLY;BYDAY=1TU heißt: jeden ersten Dienstag im Monat, zur Uhrzeit des ersten Termins.',
        'As of RFC 5545. FREQ=MONTHLY;BYDAY=1TU means: every first Tuesday of the month, at the time of the first date.',
      ),
    }),
    array('exceptions', 'Ausnahmen', 'Exceptions', {
      meaning: 'Dates of the series that do not happen as the rule says.',
      // One per day of a leap year.
      maxRows: 366,
      labels: { singular: both('Ausnahme', 'Exception'), plural: both('Ausnahmen', 'Exceptions') },
      fields: [
        zonedMoment('date', 'Ursprünglicher Termin', 'Original date', {
          required: true,
          meaning: 'When the date would begin by the rule.',
        }),
        select('change', 'Änderung', 'Change', exceptionChanges, {
          required: true,
          defaultValue: 'cancelled',
          meaning: 'What becomes of this date.',
        }),
        zonedMoment('newStart', 'Neuer Beginn', 'New start', {
          meaning: 'When it begins instead, if it is moved.',
          admin: { condition: (_, sibling) => sibling?.change === 'moved' },
        }),
        zonedMoment('newEnd', 'Neues Ende', 'New end', {
          meaning: 'When it ends instead, if it is moved.',
          admin: { condition: (_, sibling) => sibling?.change === 'moved' },
        }),
        text('note', 'Hinweis', 'Note', { localized: true, meaning: 'Why, for those who would have come.' }),
      ],
    }),
  ],
  both('Leer lassen bei einem einzelnen Termin.', 'Leave empty for a single date.'),
  'How the event repeats; without a rule it is a single date.',
)
