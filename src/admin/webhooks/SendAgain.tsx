'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from './ask'
import { webhookTexts } from './texts'

/** On a delivery: sends it once more. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = webhookTexts(i18n.language)
  const [said, setSaid] = useState<string>()
  if (!id) return null

  const again = async () => {
    const { ok, message } = await ask(i18n.language, `webhook-deliveries/${id}/again`)
    setSaid(ok ? t.sentAgain : (message ?? t.failed))
  }
  return (
    <div className="field-type">
      {said && <p role="status">{said}</p>}
      <Button buttonStyle="secondary" onClick={() => void again()}>
        {t.again}
      </Button>
    </div>
  )
}
