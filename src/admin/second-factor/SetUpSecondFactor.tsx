'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from './ask'
import { CodeInput } from './CodeInput'
import { secondFactorTexts } from './texts'

type Secret = { secret: string; picture: string }

/**
 * Three steps: start with the password, confirm with a code, save the recovery codes. Then opens `next`, or reloads
 * the page.
 */
export function SetUpSecondFactor({ next }: { next?: string }) {
  const { i18n } = useTranslation()
  const t = secondFactorTexts(i18n.language)
  const [secret, setSecret] = useState<Secret>()
  const [recovery, setRecovery] = useState<string[]>()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()

  const begin = async () => {
    const reply = await ask(i18n.language, '/begin', { password })
    setError(reply.error)
    if (!reply.error) setSecret(reply as unknown as Secret)
  }
  const confirm = async () => {
    const reply = await ask(i18n.language, '/confirm', { code })
    setError(reply.error)
    if (!reply.error) setRecovery(reply.recoveryCodes)
  }
  const leave = () => (next ? window.location.assign(next) : window.location.reload())

  return (
    <div className="bn-second-factor__steps">
      {error && <p role="alert">{error === '–' ? t.failed : error}</p>}
      {recovery ? (
        <>
          <p>{t.keep}</p>
          <ul className="bn-second-factor__codes">
            {recovery.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
          <Button onClick={leave}>{t.done}</Button>
        </>
      ) : secret ? (
        <>
          <p>{t.scan}</p>
          <img
            className="bn-second-factor__picture"
            alt={t.picture}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(secret.picture)}`}
          />
          <p>
            {t.orType} <code data-testid="secret">{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <CodeInput label={t.code} value={code} onChange={setCode} />
          <Button onClick={() => void confirm()}>{t.confirm}</Button>
        </>
      ) : (
        <>
          <CodeInput label={t.password} type="password" value={password} onChange={setPassword} />
          <Button onClick={() => void begin()}>{t.begin}</Button>
        </>
      )}
    </div>
  )
}
