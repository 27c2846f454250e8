'use client'
import { DatePicker, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/**
 * A calendar day: Payload's own date picker over a stored text `YYYY-MM-DD`, independent of the browser's time zone.
 */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled } = useField<string>({ path })
  return (
    <div className={`field-type date-time-field${showError ? ' date-time-field--has-error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} localized={field.localized} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <DatePicker
          displayFormat="dd.MM.yyyy"
          pickerAppearance="dayOnly"
          readOnly={Boolean(readOnly || disabled)}
          value={value ? asLocalNoon(value) : undefined}
          onChange={(date: unknown) => setValue(date ? asDay(new Date(date as string)) : null)}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Noon, so that daylight saving does not move the day. */
const asLocalNoon = (day: string): Date => new Date(`${day}T12:00:00`)

function asDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
