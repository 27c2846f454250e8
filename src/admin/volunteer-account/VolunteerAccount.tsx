'use client'
import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { changeAccount } from './change-account'
import { volunteerAccountTexts } from './texts'

/** On a volunteer's record: invites the person to an account, or detaches the account from the record. */
export function VolunteerAccount() {
  const { id, docPermissions } = useDocumentInfo()
  const account = useFormFields(([fields]) => fields.account?.value)
  const { i18n } = useTranslation()
  const t = volunteerAccountTexts(i18n.language)
  const [asked, setAsked] = useState(false)
  const [said, setSaid] = useState<string>()

  const mayChange = docPermissions && 'delete' in docPermissions && docPermissions.delete
  if (!id || !mayChange) return null
  const method = account ? 'DELETE' : 'POST'
  const act = async () => {
    const error = await changeAccount(i18n.language, id, method)
    if (error) setSaid(error === '–' ? t.failed : error)
    else window.location.reload()
  }
  return (
    <div className="field-type">
      {said && <p role="alert">{said}</p>}
      {asked && <p>{account ? t.detachAsked : t.inviteAsked}</p>}
      <Button buttonStyle="secondary" onClick={() => (asked ? void act() : setAsked(true))}>
        {asked ? (account ? t.detachNow : t.inviteNow) : account ? t.detach : t.invite}
      </Button>
    </div>
  )
}
