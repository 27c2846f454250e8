'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { IssueButton } from './IssueButton'
import { previewTexts } from './texts'

/** On a saved record that the user may change: makes a preview link for it. */
export function PreviewLink() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!id || !collectionSlug || !hasSavePermission) return null
  return (
    <IssueButton label={previewTexts(i18n.language).button} record={{ collection: collectionSlug, id }} />
  )
}
