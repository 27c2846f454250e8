import type { OnDelete } from '../../src/domain/on-delete'
import type {
  ArrayField,
  CheckboxField,
  DateField,
  EmailField,
  Field,
  GroupField,
  NamedGroupField,
  JoinField,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload'
import { withAlwaysChecks, withCheckedLinks } from './always-checked'
import { inOneLanguage } from './labels'
import { calendarDay, type Check, emailAddress, inGerman, wholeCents } from './validate'

/** A text in both languages of the admin panel. */
export type Bilingual = { de: string; en: string }

/** German and English, in this order, wherever the admin panel shows a text. */
export const both = (de: string, en: string): Bilingual => ({ de, en })

/** The unit of a value. The GraphQL schema describes it: src/graphql/schema/descriptions/units.ts. */
export type Unit = 'cents' | 'day' | 'degrees' | 'hours' | 'kilometres' | 'moment' | 'month'

/** Documentation of a field in the GraphQL schema, besides its label. */
export type ForReaders = {
  unit?: Unit
  /** Replaces the hint where that addresses the editor of the form. In English, one or two sentences. */
  meaning?: string
  /** Why the field will be removed, and what replaces it. */
  deprecated?: string
}

/**
 * Options that differ from Payload's: `hint`, the description below a field; the schema documentation; and the checks
 * of ./validate.
 */
type Options<F> = ForReaders &
  Partial<Omit<F, 'name' | 'type' | 'label' | 'validate'>> & {
    hint?: Bilingual
    validate?: Check<never>
    /** For references; src/database/schema/letting-go.ts derives the foreign key from it. */
    onDelete?: F extends { relationTo: unknown } ? OnDelete : never
  }

/** Payload does not send `custom` to the browser. */
function customOf(all: ForReaders & { onDelete?: OnDelete }, custom?: object): { custom?: object } {
  const said = Object.entries(all).filter(([, text]) => text)
  return said.length ? { custom: { ...custom, ...Object.fromEntries(said) } } : {}
}

/**
 * One builder per field type: name, German label, English label, and Payload's field options. They save boilerplate in
 * each collection and add no behaviour.
 */
function builder<F extends { name: string }>(type: string) {
  return (name: string, de: string, en: string, options: Options<F> = {}): F => {
    const { hint, unit, meaning, deprecated, onDelete, ...rest } = options as Options<F> & {
      admin?: object
      custom?: object
      localized?: boolean
      required?: boolean
    }
    // Required and localized means: required in German.
    const checks = rest.localized && rest.required && !rest.validate ? { validate: inGerman } : {}
    const admin = hint ? { ...rest.admin, description: hint } : rest.admin
    return withAlwaysChecks({
      ...rest,
      ...checks,
      name,
      type,
      label: inOneLanguage(both(de, en)),
      ...(admin ? { admin } : {}),
      ...customOf({ unit, meaning, deprecated, onDelete }, rest.custom),
    } as unknown as F)
  }
}

export const text = builder<TextField>('text')
export const textarea = builder<TextareaField>('textarea')
export const number = builder<NumberField>('number')
export const checkbox = builder<CheckboxField>('checkbox')

const emailBuilder = builder<EmailField>('email')
/** An e-mail address, rendered as a mailto link. */
export const email: typeof emailBuilder = (name, de, en, options) =>
  emailBuilder(name, de, en, { validate: emailAddress(Boolean(options?.required)), ...options })

const richTextBuilder = builder<RichTextField>('richText')
/** Rich text; its link targets are checked in drafts, too. */
export const richText: typeof richTextBuilder = (name, de, en, options) =>
  withCheckedLinks(richTextBuilder(name, de, en, options))

export const array = builder<ArrayField & { name: string }>('array')
export const relationship = builder<RelationshipField>('relationship')
export const upload = builder<UploadField>('upload')
export const join = builder<JoinField>('join')

const groupBuilder = builder<NamedGroupField>('group')

/** A group of related fields, stored under `name`. */
export const group = (
  name: string,
  de: string,
  en: string,
  fields: Field[],
  hint?: Bilingual,
  meaning?: string,
): GroupField => groupBuilder(name, de, en, { fields, hint, meaning })

const selectBuilder = builder<SelectField>('select')
type Choices = Record<string, readonly [de: string, en: string]>

/** A choice of named values, stored as a PostgreSQL enum. */
export const select = (
  name: string,
  de: string,
  en: string,
  choices: Choices,
  options: Options<SelectField> = {},
): SelectField =>
  selectBuilder(name, de, en, {
    ...options,
    options: Object.entries(choices).map(([value, [german, english]]) => ({
      value,
      label: both(german, english),
    })),
  })

type DateOptions = Options<DateField>
const dateBuilder = builder<DateField>('date')

/** A moment: stored in UTC, shown and typed as Berlin wall clock. */
export const moment = (name: string, de: string, en: string, options: DateOptions = {}): DateField =>
  dateBuilder(name, de, en, {
    unit: 'moment',
    ...options,
    admin: { ...options.admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  })

/** A moment whose time zone matters to people: picked and shown as wall clock of that zone, Berlin unless changed. */
export const zonedMoment = (name: string, de: string, en: string, options: DateOptions = {}): DateField =>
  moment(name, de, en, { ...options, timezone: { defaultTimezone: 'Europe/Berlin' } })

/** A calendar day in Europe/Berlin, stored as the text `YYYY-MM-DD`: it has no time and so never shifts. */
export const day = (name: string, de: string, en: string, options: Options<TextField> = {}): TextField =>
  text(name, de, en, {
    unit: 'day',
    ...options,
    validate: options.validate ?? calendarDay(Boolean(options.required)),
    admin: {
      ...options.admin,
      components: { Field: '/src/admin/fields/DayField#DayField', Cell: '/src/admin/fields/DayCell#DayCell' },
    },
  })

/** An amount of money as an integer in cents; typed and shown in euros. `name` must end in `Cents`. */
export const cents = (
  name: string,
  de: string,
  en: string,
  options: Options<NumberField> = {},
): NumberField =>
  number(name, de, en, {
    unit: 'cents',
    ...options,
    validate: wholeCents(Boolean(options.required)),
    admin: {
      ...options.admin,
      components: {
        Field: '/src/admin/fields/MoneyField#MoneyField',
        Cell: '/src/admin/fields/MoneyCell#MoneyCell',
      },
    },
  })
