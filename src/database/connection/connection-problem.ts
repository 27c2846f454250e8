/** The reason for a failed connection, without the connection string, which contains a password. */
export function connectionProblem(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing answers at that host and port.',
    ENOTFOUND: 'its host is not known.',
    EAI_AGAIN: 'its host is not known.',
    '28P01': 'user or password is wrong.',
    '28000': 'this user may not log in.',
    '3D000': 'no database of that name exists.',
  }
  return known[code ?? ''] ?? `${message || code || 'no answer'}.`
}
