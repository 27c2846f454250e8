'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AccountTexts } from '../account-texts'

type State = { error?: string; done?: boolean }

/**
 * Sets a password with the secret behind the # of the address. It is taken out of the address at once, so that
 * it stays neither in the history nor on the screen.
 */
export function PasswordForm({ t, language }: { t: AccountTexts; language: string }) {
  const token = useRef('')
  const [state, setState] = useState<State>({})

  useEffect(() => {
    const found = window.location.hash.slice(1)
    if (!found) return
    token.current = found
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = form.get('password')
    if (!token.current) return setState({ error: t.noLink })
    if (password !== form.get('repeat')) return setState({ error: t.differ })
    try {
      const response = await fetch('/api/users/reset-password', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ token: token.current, password }),
      })
      if (response.ok) return setState({ done: true })
      const [problem] = (await response.json()).errors ?? []
      setState({ error: problem?.data?.errors?.[0]?.message ?? problem?.message ?? t.failed })
    } catch {
      setState({ error: t.failed })
    }
  }

  if (state.done)
    return (
      <div role="status">
        <p>{t.done}</p>
        <p>
          <a href="/admin/login">{t.signIn}</a>
        </p>
      </div>
    )
  return (
    <form className="bn-form" method="post" onSubmit={(event) => void send(event)}>
      <noscript>{t.needsScript}</noscript>
      <p id="password-rule">{t.rule}</p>
      {state.error && (
        <p role="alert" className="bn-form__error">
          {state.error}
        </p>
      )}
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
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t.send}</span>
      </button>
    </form>
  )
}
