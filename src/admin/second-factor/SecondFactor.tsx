'use client'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from './ask'
import { CodeInput } from './CodeInput'
import { SetUpSecondFactor } from './SetUpSecondFactor'
import { secondFactorTexts } from './texts'

type State = { setUp: boolean; recoveryCodes: number }

/** On the user's own account: sets up or disables login with a code. On other accounts nothing. */
export function SecondFactor() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  return user && user.id === id ? <OwnSecondFactor /> : null
}

function OwnSecondFactor() {
  const { i18n } = useTranslation()
  const t = secondFactorTexts(i18n.language)
  const [state, setState] = useState<State>()

  useEffect(() => {
    void ask(i18n.language, '').then((reply) => {
      if (!reply.error) setState(reply as unknown as State)
    })
  }, [i18n.language])

  if (!state) return null
  return (
    <section className="bn-second-factor field-type" aria-labelledby="bn-second-factor">
      <h2 id="bn-second-factor">{t.title}</h2>
      <p>{state.setUp ? t.on : t.off}</p>
      {state.setUp ? (
        <>
          <p>{t.left(state.recoveryCodes)}</p>
          <SwitchOff />
        </>
      ) : (
        <SetUpSecondFactor />
      )}
    </section>
  )
}

/** Requires password and code again: an unlocked screen is not enough. */
function SwitchOff() {
  const { i18n } = useTranslation()
  const t = secondFactorTexts(i18n.language)
  const [open, setOpen] = useState(false)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()

  const remove = async () => {
    const reply = await ask(i18n.language, '/remove', { password, code })
    if (reply.error) setError(reply.error)
    else window.location.reload()
  }

  if (!open)
    return (
      <Button buttonStyle="secondary" onClick={() => setOpen(true)}>
        {t.remove}
      </Button>
    )
  return (
    <>
      {error && <p role="alert">{error === '–' ? t.failed : error}</p>}
      <CodeInput label={t.password} type="password" value={password} onChange={setPassword} />
      <CodeInput label={t.code} value={code} onChange={setCode} />
      <Button buttonStyle="secondary" onClick={() => void remove()}>
        {t.remove}
      </Button>
    </>
  )
}
