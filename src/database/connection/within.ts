import type { PayloadRequest } from 'payload'

/** Whose transaction a statement belongs to; without one it stands for itself. */
export type Within = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>
