'use client'
import { PasswordField, useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { accountTexts } from './texts'

/**
 * Asks users for their current password as soon as they change a password or an e-mail address; the server requires
 * it. On other users' accounts it explains that only the owner sets the password (Payload's button is hidden by
 * brand.css).
 */
export function PresentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const t = accountTexts(i18n.language)
  const changesPassword = useFormFields(([fields]) => Boolean(fields['confirm-password']))
  const changesAddress = useFormFields(
    ([{ email }]) => email !== undefined && (email.value ?? '') !== (email.initialValue ?? ''),
  )
  if (!id || !user) return null
  const others = user.id !== id
  return (
    <div className={others ? 'bn-account-of-others field-type' : 'field-type'}>
      {others && <p>{t.others}</p>}
      {changesAddress && <p role="status">{t.address}</p>}
      {(changesAddress || changesPassword) && (
        <PasswordField
          autoComplete="current-password"
          field={{ name: 'currentPassword', label: t.presentPassword, required: true }}
          path="currentPassword"
        />
      )}
    </div>
  )
}
