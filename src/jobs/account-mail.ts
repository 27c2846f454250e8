import { recipientOf, secretOfMail } from '../accounts/links'
import { linkMail } from '../accounts/mails'
import type { Job } from './queue/job'

/**
 * Sends a mail with a link. If the process dies between sending and the end of the job, it is sent again with the same
 * text and Message-ID, so that mail servers can detect the duplicate.
 */
export const accountMail: Job<'account-mail'> = {
  name: 'account-mail',
  async run({ payload }, { mail, kind }) {
    // Outside the transaction: the account is not locked while waiting for the mail server.
    const recipient = await recipientOf({ payload }, mail, kind)
    if (!recipient) return
    const site = payload.config.serverURL
    await payload.sendEmail({
      ...linkMail(recipient, kind, secretOfMail(payload, mail), site),
      messageId: `<${mail}@${new URL(site).hostname}>`,
    })
  },
}
