import type { PayloadRequest } from 'payload'

/** The transaction a statement belongs to; without one it is autocommitted. */
export type Within = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>
