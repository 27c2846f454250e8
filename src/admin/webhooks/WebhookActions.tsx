'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from './ask'
import { webhookTexts } from './texts'

/** On a saved webhook: sends a test, and makes a new secret, which is shown once. */
export function WebhookActions() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = webhookTexts(i18n.language)
  const [said, setSaid] = useState<string>()
  const [asked, setAsked] = useState(false)
  const [secret, setSecret] = useState<string>()
  if (!id || !hasSavePermission) return null

  const test = async () => {
    setSaid(t.testing)
    const { ok, body, message } = await ask(i18n.language, `webhooks/${id}/test`)
    const { status, problem, durationMs } = body as { status?: number; problem?: string; durationMs?: number }
    if (!ok) return setSaid(message ?? t.failed)
    if (body.ok) return setSaid(t.testWell(status ?? 0, durationMs ?? 0))
    setSaid(
      [t.testBad(t.reasons[problem ?? ''] ?? ''), status && t.answered(status)].filter(Boolean).join(' '),
    )
  }
  const renew = async () => {
    if (!asked) return setAsked(true)
    setAsked(false)
    const { ok, body, message } = await ask(i18n.language, `webhooks/${id}/secret`)
    if (ok) setSecret(String(body.secret))
    else setSaid(message ?? t.failed)
  }
  return (
    <div className="field-type">
      {said && <p role="status">{said}</p>}
      {secret && (
        <p role="status">
          {t.secret} <code>{secret}</code>
        </p>
      )}
      {asked && <p>{t.renewAsked}</p>}
      <Button buttonStyle="secondary" onClick={() => void test()}>
        {t.test}
      </Button>{' '}
      <Button buttonStyle="secondary" onClick={() => void renew()}>
        {asked ? t.renewNow : t.renew}
      </Button>
    </div>
  )
}
