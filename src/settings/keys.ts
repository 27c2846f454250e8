import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** A 32-byte key for one purpose. It cannot be derived from the database without PAYLOAD_SECRET. */
function keyFor(payload: Payload, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', payload.config.secret, 'buergernetz', purpose, 32))
}

/** A keyed hash by which a value can be looked up but not recovered: 64 hexadecimal digits. */
export function keyedHash(payload: Payload, purpose: string, value: string): string {
  return createHmac('sha256', keyFor(payload, purpose)).update(value).digest('hex')
}

/**
 * AES-256-GCM; returns nonce, tag and ciphertext, each in base64url. `about` is authenticated data, needed to decrypt.
 */
export function encrypt(payload: Payload, purpose: string, text: string, about: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(payload, purpose), nonce).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url')).join('.')
}

/** @throws Error if the text was changed, belongs to something else or was encrypted with another secret. */
export function decrypt(payload: Payload, purpose: string, text: string, about: string): string {
  const [nonce, tag, body] = text.split('.').map((part) => Buffer.from(part, 'base64url'))
  const decipher = createDecipheriv('aes-256-gcm', keyFor(payload, purpose), nonce!)
  decipher.setAAD(Buffer.from(about)).setAuthTag(tag!)
  return Buffer.concat([decipher.update(body!), decipher.final()]).toString('utf8')
}
