'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { AddressTexts } from '../account-texts'

type State = { error?: string; done?: boolean }

/** Confirms a new e-mail address with the secret behind the # of the address, which is taken out of it at once. */
export function AddressForm({ t, language }: { t: AddressTexts; language: string }) {
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
    if (!token.current) return setState({ error: t.noLink })
    try {
      const response = await fetch('/api/users/confirm-address', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ token: token.current }),
      })
      if (response.ok) return setState({ done: true })
      setState({ error: (await response.json()).errors?.[0]?.message ?? t.failed })
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
      <p>{t.explain}</p>
      {state.error && (
        <p role="alert" className="bn-form__error">
          {state.error}
        </p>
      )}
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t.send}</span>
      </button>
    </form>
  )
}
