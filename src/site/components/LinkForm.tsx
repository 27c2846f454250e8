'use client'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Texts = {
  noLink: string
  failed: string
  done: string
  signIn: string
  send: string
  needsScript: string
}
type State = { error?: string; done?: boolean }
type Problem = { message?: string; data?: { errors?: { message?: string }[] } }

/**
 * A form opened by a link in a mail. The link's secret is in the URL fragment and is removed from it at once, so that
 * it stays neither in the history nor on the screen.
 *
 * @param path of the REST endpoint that takes the secret as `token`
 * @param valuesOf the values to send with it, or the message for invalid input
 */
export function LinkForm(props: {
  t: Texts
  language: string
  path: string
  valuesOf?: (form: FormData) => Record<string, unknown> | string
  children: ReactNode
}) {
  const { t, language, path, valuesOf = () => ({}), children } = props
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
    const values = valuesOf(new FormData(event.currentTarget))
    if (typeof values === 'string') return setState({ error: values })
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ token: token.current, ...values }),
      })
      if (response.ok) return setState({ done: true })
      const [problem]: Problem[] = (await response.json()).errors ?? []
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
      {state.error && (
        <p role="alert" className="bn-form__error">
          {state.error}
        </p>
      )}
      {children}
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t.send}</span>
      </button>
    </form>
  )
}
