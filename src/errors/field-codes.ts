import type { AfterErrorHook } from 'payload'
import { keyOf } from '../messages'

type Problem = { message?: string; code?: string }

/** Adds to each field of a form that cannot be taken the stable code of what is said of it. */
export function nameFieldCodes(error: unknown): void {
  const { data } = error as { data?: { errors?: Problem[] } | null }
  if (!Array.isArray(data?.errors)) return
  for (const problem of data.errors) {
    const code = problem.code ?? keyOf(problem.message)
    if (code) problem.code = code
  }
}

/** The same over REST, whose answer has these very objects. */
export const fieldCodes: AfterErrorHook = ({ error }) => nameFieldCodes(error)
