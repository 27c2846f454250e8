/**
 * Invites (POST) or detaches (DELETE) a volunteer's account. Returns the error message, in the language of the panel.
 */
export async function changeAccount(
  language: string,
  id: string | number,
  method: 'POST' | 'DELETE',
): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/volunteers/${id}/account`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as { errors?: { message?: string }[] }
    return errors?.[0]?.message ?? '–'
  } catch {
    return '–'
  }
}
