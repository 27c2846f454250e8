import { logins } from '../../../accounts/login-counts'
import { limitsPassed } from '../../../limits/refusals'
import { counter } from '../registry'

/** Counts logins and refusals by limit; the numbers identify nobody. */
export function countRefusals(): void {
  counter(
    'logins_total',
    'Logins in this process: done, with a wrong password or code, or refused since there were too many tries',
    () => Object.fromEntries(logins),
    'outcome',
  )
  counter(
    'limits_passed_total',
    'Requests that were refused for a limit, by its code',
    () => Object.fromEntries(limitsPassed),
    'code',
  )
}
