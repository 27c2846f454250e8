'use client'
import type { AddressTexts } from '../account-texts'
import { LinkForm } from './LinkForm'

/** Confirms a new e-mail address. */
export function AddressForm({ t, language }: { t: AddressTexts; language: string }) {
  return (
    <LinkForm t={t} language={language} path="/api/users/confirm-address">
      <p>{t.explain}</p>
    </LinkForm>
  )
}
