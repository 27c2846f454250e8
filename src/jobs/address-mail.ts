import { sql } from '@payloadcms/db-postgres'
import { addressToken, proposalOfMail, stillCounts } from '../accounts/address-change'
import { newAddressMail } from '../accounts/mails'
import type { Recipient } from '../accounts/links'
import { statement } from '../database/connection/statement'
import type { Job } from './queue/job'

/**
 * Sends a confirmation link to a new address, or a notice to the old one. An address that belongs to another account
 * gets no mail: neither its owner nor the user who entered it can tell that the account exists.
 */
export const addressMail: Job<'address-mail'> = {
  name: 'address-mail',
  async run({ payload }, { mail, to, proposal: text }) {
    const proposal = proposalOfMail(payload, text)
    if (!proposal) return
    const [person] = await statement<Recipient>(
      { payload },
      sql`select name, language::text from users where id::text = ${proposal.account}`,
    )
    if (!person || (to === 'new' && !(await stillCounts({ payload }, proposal)))) return
    const recipient = { ...person, email: to === 'new' ? proposal.email : proposal.previous }
    const site = payload.config.serverURL
    await payload.sendEmail({
      ...newAddressMail(recipient, site, to === 'new' ? addressToken(payload, proposal) : undefined),
      messageId: `<${mail}@${new URL(site).hostname}>`,
    })
  },
}
