import type { AfterErrorHook } from 'payload'
import { keyOf } from '../messages'

type Problem = { message?: string; code?: string }

/** Adds the stable code of the message to each invalid field. */
export function nameFieldCodes(error: unknown): void {
  const { data } = error as { data?: { errors?: Problem[] } | null }
  if (!Array.isArray(data?.errors)) return
  for (const problem of data.errors) {
    const code = problem.code ?? keyOf(problem.message)
    if (code) problem.code = code
  }
}

/** The same for REST, whose response contains these same objects. */
export const fieldCodes: AfterErrorHook = ({ error }) => nameFieldCodes(error)
