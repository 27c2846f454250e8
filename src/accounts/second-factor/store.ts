import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { statement } from '../../database/connection/statement'
import { decrypt, encrypt } from '../../settings/keys'
import { hashOfRecoveryCode, newRecoveryCodes, newSecret, stepOf } from './codes'

const purpose = 'second factor'

/** Whether the account has an active second factor, and how many recovery codes are left. */
export async function secondFactorOf(
  req: PayloadRequest,
  account: string,
): Promise<{ recoveryCodes: number } | undefined> {
  const [row] = await statement<{ left: number }>(
    req,
    sql`select cardinality(recovery_codes) as left from second_factors
      where account_id = ${account} and confirmed_at is not null`,
  )
  return row && { recoveryCodes: Number(row.left) }
}

/** Stores a new, inactive secret; undefined if the account has an active one. */
export async function beginSecondFactor(req: PayloadRequest, account: string): Promise<string | undefined> {
  const secret = newSecret()
  const kept = encrypt(req.payload, purpose, secret, account)
  const rows = await statement(
    req,
    sql`insert into second_factors (account_id, secret, recovery_codes) values (${account}, ${kept}, '{}')
      on conflict (account_id) do update set secret = ${kept}, last_step = 0
        where second_factors.confirmed_at is null
      returning 1`,
  )
  return rows.length ? secret : undefined
}

/** Activates the secret if the code proves that the app has it; returns recovery codes, shown only once. */
export async function confirmSecondFactor(
  req: PayloadRequest,
  account: string,
  code: string,
): Promise<string[] | undefined> {
  const step = await stepFor(req, account, code, false)
  if (step === undefined) return undefined
  const codes = newRecoveryCodes()
  const hashes = codes.map((one) => sql`${hashOfRecoveryCode(req.payload, account, one)}`)
  const rows = await statement(
    req,
    sql`update second_factors set confirmed_at = now(), last_step = ${step},
        recovery_codes = array[${sql.join(hashes, sql`, `)}]::text[]
      where account_id = ${account} and confirmed_at is null and last_step < ${step} returning 1`,
  )
  return rows.length ? codes : undefined
}

/** Checks a code from the app or a recovery code, and uses it up, in the request's transaction. */
export async function useCode(req: PayloadRequest, account: string, code: string): Promise<boolean> {
  const digits = code.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const step = await stepFor(req, account, digits, true)
    if (step === undefined) return false
    const rows = await statement(
      req,
      sql`update second_factors set last_step = ${step}
        where account_id = ${account} and last_step < ${step} returning 1`,
    )
    return rows.length > 0
  }
  const hash = hashOfRecoveryCode(req.payload, account, code)
  const rows = await statement(
    req,
    sql`update second_factors set recovery_codes = array_remove(recovery_codes, ${hash})
      where account_id = ${account} and ${hash} = any(recovery_codes) returning 1`,
  )
  return rows.length > 0
}

/** Deletes the second factor; false if there was no active one. */
export async function removeSecondFactor(req: PayloadRequest, account: string): Promise<boolean> {
  const rows = await statement<{ confirmed: boolean }>(
    req,
    sql`delete from second_factors where account_id = ${account}
      returning confirmed_at is not null as confirmed`,
  )
  return Boolean(rows[0]?.confirmed)
}

async function stepFor(
  req: PayloadRequest,
  account: string,
  code: string,
  confirmed: boolean,
): Promise<number | undefined> {
  const [row] = await statement<{ secret: string }>(
    req,
    sql`select secret from second_factors
      where account_id = ${account} and (confirmed_at is not null) = ${confirmed}`,
  )
  return row && stepOf(decrypt(req.payload, purpose, row.secret, account), code)
}
