import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readMail } from './mail-text'
import { until } from './until'

export type Mail = { to: string; subject: string; text: string }

/** All mails in a system's outbox, oldest first. */
export function outbox(folder = process.env.SYSTEM_FOLDER!): Mail[] {
  const box = path.join(folder, 'data', 'outbox')
  if (!existsSync(box)) return []
  return readdirSync(box)
    .sort()
    .map((name) => readMail(readFileSync(path.join(box, name), 'utf8')))
}

export const mailsTo = (address: string, folder?: string): Mail[] =>
  outbox(folder).filter(({ to }) => to.includes(address))

/** Waits for the mail number `count` to the address and gives it back with the link it holds. */
export async function mailTo(address: string, count = 1, folder?: string): Promise<Mail & { link: string }> {
  const mail = await until(
    `mail ${count} to ${address}`,
    120,
    async () => mailsTo(address, folder)[count - 1],
  )
  return { ...mail, link: /https?:\/\/\S+/.exec(mail.text)![0] }
}
