import { createHmac } from 'node:crypto'

/**
 * Headers of a delivery as the Standard Webhooks specification defines them: HMAC-SHA256 over id, timestamp and body,
 * once for each secret.
 *
 * @param seconds seconds since 1970
 */
export function signed(
  id: string,
  seconds: number,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}
