import { useId } from 'react'

type Props = {
  label: string
  value: string
  onChange: (text: string) => void
  type?: 'text' | 'password'
}

/** A text input for a code or password, styled like the panel's own fields but not part of its form. */
export function CodeInput({ label, value, onChange, type = 'text' }: Props) {
  const id = useId()
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-type__wrap">
        <input
          id={id}
          type={type}
          value={value}
          autoComplete={type === 'password' ? 'current-password' : 'one-time-code'}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  )
}
