/** What an endpoint of the second factor answers; a refusal comes with its message. */
export type Reply = { error?: string } & Record<string, any>

/** Asks an endpoint of the second factor in the language of the panel. */
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
