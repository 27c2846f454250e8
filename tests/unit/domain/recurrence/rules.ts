import fc from 'fast-check'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const someOf = (list: (number | string)[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 3 }).map((all) => all.join(','))
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const nthDays = weekdays.flatMap((day) => ['', 1, 2, 3, 4, 5, -1, -2].map((nth) => `${nth}${day}`))
const monthDays = someOf([...numbers(1, 31), ...numbers(-5, -1)])
const months = someOf(numbers(1, 12))
const frequencies = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
  someOf(weekdays).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
  someOf(nthDays).map((days) => `FREQ=MONTHLY;BYDAY=${days}`),
  monthDays.map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
  months.map((list) => `FREQ=YEARLY;BYMONTH=${list}`),
  fc.tuple(months, someOf(nthDays)).map(([list, days]) => `FREQ=YEARLY;BYMONTH=${list};BYDAY=${days}`),
  fc.tuple(months, monthDays).map(([list, days]) => `FREQ=YEARLY;BYMONTH=${list};BYMONTHDAY=${days}`),
)

/** Recurrence rules of every kind that is allowed. */
export const rules = fc
  .tuple(
    frequencies,
    fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=7'),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
      fc.constantFrom(';UNTIL=20270630T120000Z', ';UNTIL=20280229T235959Z'),
    ),
  )
  .map((parts) => parts.join(''))
