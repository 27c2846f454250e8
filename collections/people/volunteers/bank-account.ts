import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../../../access/me'
import type { Volunteer } from '../../../payload-types'
import { writeAudit } from '../../../src/audit/write'

type Known = Partial<Pick<Volunteer, 'bankAccount'>>

const parts = ({ bankAccount }: Known): string => `${bankAccount?.holder ?? ''}\n${bankAccount?.iban ?? ''}`

/** Money goes where this says: who changes it is noted, also the person, with neither the old nor the new one. */
export const noteBankAccount: CollectionBeforeChangeHook<Volunteer> = async ({ data, originalDoc, req }) => {
  if (req.user && originalDoc?.id && parts(data) !== parts(originalDoc)) await note(req, originalDoc)
  return data
}

/** The same of a person who is new. */
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
