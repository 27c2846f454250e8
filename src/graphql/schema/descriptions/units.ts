import type { Unit } from '../../../../collections/shared/fields'

/** The schema's sentence for each unit. */
export const units: Record<Unit, string> = {
  cents: 'An amount of money in euro cents: 1250 is 12.50 €.',
  day: 'A calendar day in Europe/Berlin, written YYYY-MM-DD.',
  degrees: 'In degrees (WGS 84).',
  hours: 'In hours; a quarter of an hour is 0.25.',
  kilometres: 'In kilometres.',
  moment: 'A moment in UTC, such as 2026-12-01T17:00:00.000Z.',
  month: 'A calendar month, written YYYY-MM.',
}
