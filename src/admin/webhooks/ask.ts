export type Answer = { ok: boolean; body: Record<string, unknown>; message?: string }

/** Sends a request of a button to the interface, in the language of the panel. Never throws. */
export async function ask(language: string, path: string): Promise<Answer> {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    const body = (await response.json()) as Record<string, unknown>
    const [error] = (body.errors ?? []) as { message?: string }[]
    return { ok: response.ok, body, ...(error?.message ? { message: error.message } : {}) }
  } catch {
    return { ok: false, body: {} }
  }
}
