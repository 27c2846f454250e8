import { APIError, type PayloadRequest } from 'payload'
import { message } from '../../messages'

/** The password was right, but the second factor is missing or wrong. */
export class SecondFactorNeeded extends APIError {
  constructor(
    req: PayloadRequest,
    /** No code was sent: the ordinary first step of a login, not a failed attempt. */
    readonly missing: boolean,
  ) {
    const text = message(req, missing ? 'secondFactorNeeded' : 'secondFactorWrong')
    super(text, 401, { code: 'secondFactorNeeded' }, true)
  }
}
