import { recipientOf, secretOfMail } from '../accounts/links'
import { linkMail } from '../accounts/mails'
import type { Job } from './queue/job'

/**
 * Sends a mail with a link. A process that dies between sending and the end of the job lets it be sent again: the
 * same text under the same Message-ID, by which a mail server can tell that it has it already.
 */
export const accountMail: Job<'account-mail'> = {
  name: 'account-mail',
  async run({ payload }, { mail, kind }) {
    // On its own: the account is not held while the mail server is waited for.
    const recipient = await recipientOf({ payload }, mail, kind)
    if (!recipient) return
    const site = payload.config.serverURL
    await payload.sendEmail({
      ...linkMail(recipient, kind, secretOfMail(payload, mail), site),
      messageId: `<${mail}@${new URL(site).hostname}>`,
    })
  },
}
