import { limitRefusals, withValues } from '../messages/limits'

type LimitCode = keyof typeof limitRefusals
type Values = Record<string, number>

/** Refusals of this process by limit. */
export const limitsPassed = new Map<LimitCode, number>()

/** A request that exceeds a limit, or finds no place. */
export class LimitPassed extends Error {
  override readonly name = 'LimitPassed'
  readonly status: number

  /** @param values placeholders of its text; `seconds` is also sent as `Retry-After`. */
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

/** The message for a code, with its placeholders filled in. */
export const limitText = (code: LimitCode, language: 'de' | 'en', values: Values = {}): string =>
  withValues(limitRefusals[code][language], values)
