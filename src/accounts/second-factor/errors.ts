import { APIError, type PayloadRequest } from 'payload'
import { message } from '../../messages'

/** The password was right, and the second factor is missing or wrong. */
export class SecondFactorNeeded extends APIError {
  constructor(
    req: PayloadRequest,
    /** No code came at all: the ordinary first step of a login, not a failed try. */
    readonly missing: boolean,
  ) {
    const text = message(req, missing ? 'secondFactorNeeded' : 'secondFactorWrong')
    super(text, 401, { code: 'secondFactorNeeded' }, true)
  }
}
