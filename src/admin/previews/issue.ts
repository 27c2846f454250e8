export type Issued = { token: string; expiresAt: string; url?: string }

/**
 * Asks for a preview link of one record, or without one of all drafts of the account. Gives the link, or the refusal in
 * the language of the panel.
 */
export async function issue(
  language: string,
  record?: { collection: string; id: string | number },
): Promise<Issued | { error: string | undefined }> {
  try {
    const response = await fetch('/api/preview-tokens/issue', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(record ?? {}),
    })
    const body = (await response.json()) as Issued & { errors?: { message?: string }[] }
    return response.ok ? body : { error: body.errors?.[0]?.message }
  } catch {
    return { error: undefined }
  }
}
