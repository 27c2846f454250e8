'use client'
import type { AccountTexts } from '../account-texts'
import { LinkForm } from './LinkForm'

/** Sets a password, entered twice. */
export function PasswordForm({ t, language }: { t: AccountTexts; language: string }) {
  const valuesOf = (form: FormData) => {
    const password = form.get('password')
    return password === form.get('repeat') ? { password } : t.differ
  }
  return (
    <LinkForm t={t} language={language} path="/api/users/reset-password" valuesOf={valuesOf}>
      <p id="password-rule">{t.rule}</p>
      {(['password', 'repeat'] as const).map((name) => (
        <div key={name} className="kern-form-input">
          <label className="kern-label" htmlFor={name}>
            {t[name]}
          </label>
          <input
            className="kern-form-input__input"
            id={name}
            name={name}
            type="password"
            autoComplete="new-password"
            aria-describedby="password-rule"
            minLength={12}
            maxLength={200}
            required
          />
        </div>
      ))}
    </LinkForm>
  )
}
