'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useCallback, useState } from 'react'
import { message } from '../../messages'
import { centsFrom, euros } from '../../domain/money'

/**
 * An amount entered in euros ("12,50") and stored in cents. Invalid input stays as entered, and is reported on blur:
 * the field's validation refuses it here and on the server, so that it is never read as another amount or as empty.
 */
export const MoneyField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  const required = field.required
  const validate = useCallback(
    (value: unknown) => {
      if (value === null || value === undefined || value === '')
        return required ? message({ i18n } as never, 'required') : true
      return (Number.isSafeInteger(value) && Number(value) >= 0) || message({ i18n } as never, 'notCents')
    },
    [i18n, required],
  )
  const { value, setValue, showError, disabled } = useField<number | string | null>({ path, validate })
  const [typed, setTyped] = useState<string>()
  const unreadable = typed === undefined && typeof value === 'string' && value.trim() !== ''
  const wrong = showError || unreadable
  const id = `field-${path.replace(/\./g, '__')}`

  const change = (text: string) => {
    setTyped(text)
    setValue(text.trim() ? (centsFrom(text) ?? text) : null)
  }

  return (
    <div className={`field-type number${wrong ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={required} />
      <div className="field-type__wrap bn-money">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={Boolean(readOnly || disabled)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          value={typed ?? (typeof value === 'number' ? euros(value) : (value ?? ''))}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setTyped(undefined)}
          placeholder="0,00"
        />
        <span aria-hidden="true">€</span>
      </div>
      <div className="bn-below" id={`${id}-error`}>
        <FieldError
          path={path}
          showError={wrong}
          message={unreadable ? message({ i18n } as never, 'notCents') : undefined}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
