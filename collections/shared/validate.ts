import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import type { PayloadRequest } from 'payload'
import { isCalendarDay } from '../../src/domain/calendar-day'
import { isRecurrenceRule } from '../../src/domain/recurrence'
import { isSlug } from '../../src/domain/slug'
import { defaultLocale } from './locales'
import { type MessageKey, message } from './messages'

type Result = string | true
type Context = { req: PayloadRequest; siblingData?: unknown; data?: unknown }

/**
 * For localized texts that must exist: in German. Other languages fall back to it, so that a translation can
 * begin with any field and be published as far as it has come.
 */
export const inGerman: Check<string> = (value, { req }) =>
  Boolean(value) || (req.locale ?? defaultLocale) !== defaultLocale || message(req, 'required')

/** A check of one value: true, or a sentence in the user's language. */
export type Check<T> = (value: T | null | undefined, context: Context) => Result

function check<T>(passes: (value: T) => boolean, key: MessageKey) {
  return (required = false): Check<T> =>
    (value, { req }) => {
      if (value === null || value === undefined || value === '')
        return required ? message(req, 'required') : true
      return passes(value) || message(req, key)
    }
}

export const calendarDay = check<string>(isCalendarDay, 'notADay')
export const wholeCents = check<number>((value) => Number.isSafeInteger(value) && value >= 0, 'notCents')
export const wholeNumber = check<number>((value) => Number.isSafeInteger(value) && value >= 0, 'notWhole')
export const month = check<string>((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value), 'notAMonth')
export const slug = check<string>(isSlug, 'notASlug')
export const recurrenceRule = check<string>(isRecurrenceRule, 'notARule')
export const iban = check<string>((value) => isValidIBAN(electronicFormatIBAN(value) ?? ''), 'notAnIban')
export const webAddress = check<string>(
  (value) => /^https?:\/\//.test(value) && URL.canParse(value),
  'notAnAddress',
)
/** Where a link leads: a web address, or a place on the site itself. */
export const linkTarget = check<string>(
  (value) => /^\/(?!\/)/.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value)),
  'notATarget',
)
/** Municipal keys are 8 digits (AGS), keys of joint municipalities 9. */
export const officialKey = check<string>((value) => /^\d{8,9}$/.test(value), 'notAKey')
/** Hours in steps of a quarter, which a binary fraction holds exactly. */
export const quarterHours = check<number>(
  (value) => value > 0 && value <= 24 && Number.isInteger(value * 4),
  'notHours',
)
