import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import type { PayloadRequest } from 'payload'
import { isCalendarDay } from '../../src/domain/calendar-day'
import { isEmailAddress, isPhoneNumber, isSitePath, isWebAddress } from '../../src/domain/link'
import { isSlug } from '../../src/domain/slug'
import { defaultLocale } from '../../src/domain/locales'
import { type MessageKey, message } from '../../src/messages'

type Result = string | true
export type Context = { req: PayloadRequest; siblingData?: unknown; data?: unknown }

/**
 * For localized texts that must exist: in German. Other languages fall back to it, so that a translation can
 * begin with any field and be published as far as it has come.
 */
export const inGerman: Check<string> = (value, { req }) =>
  Boolean(value) || (req.locale ?? defaultLocale) !== defaultLocale || message(req, 'required')

/** A check of one value: true, or a sentence in the user's language. */
export type Check<T> = ((value: T | null | undefined, context: Context) => Result) & {
  /** What is wrong with the value even in a draft, and where a condition hides the field: ./always-checked.ts. */
  always?: (value: unknown, context: Context) => MessageKey | undefined
}

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
export const iban = check<string>((value) => isValidIBAN(electronicFormatIBAN(value) ?? ''), 'notAnIban')
/** A check that holds always: what is stored unchecked would be acted upon. `problemOf` says what is wrong. */
export function alwaysChecked(
  problemOf: (value: unknown, context: Context) => MessageKey | undefined,
  required = false,
): Check<string> {
  const validate: Check<string> = (value, context) => {
    if (value === null || value === undefined || value === '')
      return required ? message(context.req, 'required') : true
    const problem = problemOf(value, context)
    return problem ? message(context.req, problem) : true
  }
  return Object.assign(validate, { always: problemOf })
}

const always = (passes: (value: unknown) => boolean, key: MessageKey) => (required?: boolean) =>
  alwaysChecked((value) => (passes(value) ? undefined : key), required)

export const webAddress = always(isWebAddress, 'notAnAddress')
/** Where a link leads: a web address, or a place on the site itself. */
export const linkTarget = always((value) => isSitePath(value) || isWebAddress(value), 'notATarget')
export const phoneNumber = always(isPhoneNumber, 'notAPhoneNumber')
export const emailAddress = always(isEmailAddress, 'notAnEmail')

/** Municipal keys are 8 digits (AGS), keys of joint municipalities 9. */
export const officialKey = check<string>((value) => /^\d{8,9}$/.test(value), 'notAKey')
/** Hours in steps of a quarter, which a binary fraction holds exactly. */
export const quarterHours = check<number>(
  (value) => value > 0 && value <= 24 && Number.isInteger(value * 4),
  'notHours',
)
