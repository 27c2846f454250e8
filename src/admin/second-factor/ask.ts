/** The response of a second-factor endpoint; a refusal has a message. */
export type Reply = { error?: string } & Record<string, any>

/** Calls a second-factor endpoint in the language of the panel. */
export async function ask(language: string, path: string, data?: object): Promise<Reply> {
  try {
    const response = await fetch(`/api/users/second-factor${path}`, {
      method: data ? 'POST' : 'GET',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = await response.json()
    const [problem] = body.errors ?? []
    return response.ok ? body : { error: problem?.data?.errors?.[0]?.message ?? problem?.message ?? '–' }
  } catch {
    return { error: '–' }
  }
}
