import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { message, type MessageKey } from '../messages'
import { statement } from '../database/connection/statement'

/** Password length in characters. The upper limit bounds the work of checking one. */
const shortest = 12
const longest = 200

let common: Set<string> | undefined

/**
 * The most common passwords, and the words they are made of, in lower case: loaded once. Our own list: common words,
 * names and keyboard rows, alone, doubled and in pairs.
 */
const commonPasswords = (): Set<string> =>
  (common ??= new Set(
    readFileSync(path.resolve(/* turbopackIgnore: true */ 'src/accounts/common-passwords.txt'), 'utf8')
      .split('\n')
      .filter(Boolean),
  ))

/**
 * Why a password is refused, or undefined. Case-insensitive: it must not be on the list, a repeated short text or a
 * sequence of characters, nor contain the local part of the account's e-mail address or the name of this system.
 */
export function passwordProblem(password: string, email: string): MessageKey | undefined {
  if ([...password].length < shortest) return 'passwordTooShort'
  if (password.length > longest) return 'passwordTooLong'
  const plain = password.normalize('NFKC').toLowerCase()
  const name = email.split('@', 1)[0]!.toLowerCase()
  // Many good passwords contain a name of one or two letters.
  if (name.length > 2 && plain.includes(name)) return 'passwordHoldsName'
  if (/b(ü|ue|u)rgernetz/.test(plain)) return 'passwordHoldsName'
  if (isCommon(plain) || /^(.{1,6}?)\1+$/.test(plain) || isRow(plain)) return 'passwordCommon'
  return undefined
}

/** On the list, as is or without a common prefix and suffix: 123Sommer2026! is sommer. */
function isCommon(plain: string): boolean {
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return commonPasswords().has(plain) || (word.length > 0 && commonPasswords().has(word))
}

/** Consecutive characters: abcdefghijkl, 210987654321. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((character, at) => character.codePointAt(0)! - text.codePointAt(at)!)
  const rows = steps.filter((step) => Math.abs(step) <= 1).length
  return rows >= steps.length - 1
}

/** Checks every password that is set, by any interface or command. There is no exception. */
export const checkPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const { data, id } = args as {
    data?: { password?: unknown; email?: unknown; token?: string }
    id?: string
  }
  const password = data?.password
  if (password === undefined || password === null || (password === '' && operation !== 'resetPassword'))
    return
  const email = typeof data?.email === 'string' ? data.email : await emailOf(req, { id, token: data?.token })
  const problem = passwordProblem(typeof password === 'string' ? password : '', email)
  if (problem) throw refused(req, problem)
}

async function emailOf(req: PayloadRequest, { id, token }: { id?: string; token?: string }): Promise<string> {
  const which = id ? sql`id::text = ${id}` : sql`reset_password_token = ${token ?? null}`
  const [row] = await statement<{ email: string }>(req, sql`select email from users where ${which}`)
  return row?.email ?? ''
}

function refused(req: PayloadRequest, key: MessageKey): ValidationError {
  const error = new ValidationError(
    { collection: 'users', errors: [{ message: message(req, key), path: 'password' }], req },
    req.t,
  )
  Object.assign(error.data, { code: key })
  return error
}
