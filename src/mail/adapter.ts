import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Settings } from '../settings'

/** SMTP timeouts in milliseconds. A job's transaction is rolled back after a minute without activity. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Sends Payload's mails through SMTP or, without a configured server, writes each as an .eml file into the outbox, so
 * that nothing is sent by accident and nothing is lost.
 */
export function mail(settings: Settings): EmailAdapter {
  const sender = settings.smtpUrl
    ? nodemailer.createTransport({ url: settings.smtpUrl, ...timeouts })
    : undefined
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return () => ({
    name: 'buergernetz',
    defaultFromAddress: settings.mailFrom,
    defaultFromName: 'Bürgernetz',
    async sendEmail(message) {
      const complete = { from: `"Bürgernetz" <${settings.mailFrom}>`, ...message }
      if (sender) return sender.sendMail(complete)
      const { message: text } = await writer.sendMail(complete)
      const outbox = path.join(settings.dataDir, 'outbox')
      mkdirSync(outbox, { recursive: true, mode: 0o700 })
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID()}.eml`
      writeFileSync(path.join(outbox, name), text as Buffer, { mode: 0o600, flag: 'wx' })
    },
  })
}
