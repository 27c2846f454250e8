'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { issue, type Issued } from './issue'
import { previewTexts } from './texts'

/** Makes a preview link and shows it once. */
export function IssueButton({
  label,
  record,
}: {
  label: string
  record?: { collection: string; id: string | number }
}) {
  const { i18n } = useTranslation()
  const t = previewTexts(i18n.language)
  const [issued, setIssued] = useState<Issued>()
  const [error, setError] = useState<string>()

  const make = async () => {
    const answer = await issue(i18n.language, record)
    if ('token' in answer) setIssued(answer)
    setError('token' in answer ? undefined : (answer.error ?? t.failed))
  }
  return (
    <div className="bn-preview">
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void make()}>
        {label}
      </Button>
      {error && <p role="alert">{error}</p>}
      {issued && (
        <p role="status">
          {issued.url ? (
            <a href={issued.url} target="_blank" rel="noreferrer">
              {t.open}
            </a>
          ) : (
            <>
              {t.token} <code>{issued.token}</code>
            </>
          )}{' '}
          {t.until(new Date(issued.expiresAt).toLocaleDateString(i18n.language))}
        </p>
      )}
    </div>
  )
}
