import type { Request, Response } from 'express'
import type { Admissions } from '../../limits/admission'
import { admitted } from '../../limits/admitted'
import { clientOf } from '../../limits/client'
import { LimitPassed } from '../../limits/refusals'
import { sendLimit } from './refuse'

/** `cost` in points, `milliseconds` at most; `what` names it in the log. */
type Wanted = { what: string; cost: number; milliseconds: number }

/** Runs what answers a read once there is a place for it; an exceeded limit is answered here, other errors by `next`. */
export async function answerAdmitted(
  admissions: Admissions,
  { request, response, next }: { request: Request; response: Response; next: (problem: unknown) => void },
  wanted: Wanted,
  answer: () => Promise<void>,
): Promise<void> {
  const client = clientOf(request) ?? { address: '' }
  try {
    await admitted(admissions, { ...wanted, client, response, kind: 'read' }, answer)
  } catch (problem) {
    if (!(problem instanceof LimitPassed)) return next(problem)
    await sendLimit(request, response, problem)
  }
}
