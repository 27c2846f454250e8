import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { keyedHash } from '../../settings/keys'

/** Seconds for which a code is valid (RFC 6238); the previous and the next one are accepted, too. */
const period = 30
const recoveryCount = 10
/** Without ambiguous characters. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const totp = (secret: string, account?: string) =>
  new TOTP({ issuer: 'Bürgernetz', label: account, secret: Secret.fromBase32(secret), period, digits: 6 })

/** A new secret of 160 bits, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The otpauth URI of the QR code. Authenticator apps display `account`. */
export const setUpAddress = (secret: string, account: string): string => totp(secret, account).toString()

/** The time step (30 s since 1970) of a code; undefined if the code is not currently valid. */
export function stepOf(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = totp(secret).validate({ token: code, window: 1, timestamp: now })
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta
}

/** Ten new recovery codes such as `K7QM-2XPB-VR4D`: 60 bits each. */
export function newRecoveryCodes(): string[] {
  const letter = () => letters[randomInt(letters.length)]!
  const code = () => Array.from({ length: 3 }, () => Array.from({ length: 4 }, letter).join('')).join('-')
  return Array.from({ length: recoveryCount }, code)
}

/** The stored form: independent of case and separators, and valid for this account only. */
export function hashOfRecoveryCode(payload: Payload, account: string, code: string): string {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return keyedHash(payload, 'recovery code', `${account} ${plain}`)
}
