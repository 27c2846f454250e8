import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../../../access/me'
import type { Volunteer } from '../../../payload-types'
import { writeAudit } from '../../../src/audit/write'

type Known = Partial<Pick<Volunteer, 'bankAccount'>>

const parts = ({ bankAccount }: Known): string => `${bankAccount?.holder ?? ''}\n${bankAccount?.iban ?? ''}`

/** Money is paid to this account: changes are logged, also the volunteer's own, without old and new number. */
export const noteBankAccount: CollectionBeforeChangeHook<Volunteer> = async ({ data, originalDoc, req }) => {
  if (req.user && originalDoc?.id && parts(data) !== parts(originalDoc)) await note(req, originalDoc)
  return data
}

/** The same for a new volunteer. */
export const noteFirstBankAccount: CollectionAfterChangeHook<Volunteer> = async ({ doc, operation, req }) => {
  if (req.user && operation === 'create' && parts(doc) !== parts({})) await note(req, doc)
}

const note = (req: PayloadRequest, { id, municipality }: Volunteer): Promise<void> =>
  writeAudit(req, {
    action: 'bankAccountChanged',
    subject: 'volunteers',
    recordId: id,
    municipality: idOf(municipality),
  })
