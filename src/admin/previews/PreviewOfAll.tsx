'use client'
import { useTranslation } from '@payloadcms/ui'
import { IssueButton } from './IssueButton'
import { previewTexts } from './texts'

/** Above the list of preview links: makes one for all drafts of the account. */
export function PreviewOfAll() {
  const { i18n } = useTranslation()
  return <IssueButton label={previewTexts(i18n.language).buttonOfAll} />
}
