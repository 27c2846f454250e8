import { limitRefusals, withValues } from '../messages/limits'

type LimitCode = keyof typeof limitRefusals
type Values = Record<string, number>

/** How often which limit was passed in this process. */
export const limitsPassed = new Map<LimitCode, number>()

/** A request asks for more than it may, or comes when there is no place for it. */
export class LimitPassed extends Error {
  override readonly name = 'LimitPassed'
  readonly status: number

  /** @param values that its words repeat; `seconds` is also told as `Retry-After`. */
  constructor(
    readonly code: LimitCode,
    readonly values: Values = {},
  ) {
    super(limitText(code, 'en', values))
    this.status = limitRefusals[code].status
    limitsPassed.set(code, (limitsPassed.get(code) ?? 0) + 1)
  }

  get headers(): Record<string, string> {
    const { seconds } = this.values
    return seconds === undefined ? {} : { 'Retry-After': String(seconds) }
  }
}

/** The sentence for a code, with its values put in. */
export const limitText = (code: LimitCode, language: 'de' | 'en', values: Values = {}): string =>
  withValues(limitRefusals[code][language], values)
