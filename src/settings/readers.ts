import { type Role, roles } from '../../access/roles'

/** Variables by name; an empty one counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A limit below the cost of a single operation would refuse that operation permanently. */
export function readRateLimit(env: Environment, problems: string[]): number {
  if (env.RATE_LIMIT === '0') return 0
  return readWhole(env, 'RATE_LIMIT', '0 or a number of points', [10_000, 1_000_000_000], problems) ?? 300_000
}

/** An integer within a range; `what` describes it in the error. */
export function readWhole(
  env: Environment,
  name: string,
  what: string,
  [least, most]: [number, number],
  problems: string[],
): number | undefined {
  const text = env[name]
  if (!text) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  problems.push(`${name} must be ${what} from ${least} to ${most}, not "${text}".`)
  return undefined
}

export function readRoles(text: string | undefined, problems: string[]): Role[] {
  const named = (text ?? '').split(',').flatMap((name) => name.trim() || [])
  const unknown = named.filter((name) => !roles.some((role) => role === name))
  if (unknown.length)
    problems.push(`REQUIRE_SECOND_FACTOR must list roles (${roles.join(', ')}), not "${unknown.join(', ')}".`)
  return roles.filter((role) => named.includes(role))
}

export function readUrl(
  env: Environment,
  name: string,
  schemes: string[],
  problems: string[],
): string | undefined {
  const text = env[name]
  if (!text) return undefined
  // The value is never repeated: a connection string contains a password.
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol)) return text
  problems.push(`${name} cannot be read: it must be an address that begins with ${schemes.join('// or ')}//.`)
  return undefined
}

/** Comma-separated database URLs; a URL itself may contain commas. */
export function readDatabaseUrls(env: Environment, name: string, problems: string[]): string[] {
  const all = (env[name] ?? '').split(/,\s*(?=postgres(?:ql)?:)/).filter((text) => text.trim())
  const read = all.map((text) =>
    readUrl({ [name]: text.trim() }, name, ['postgres:', 'postgresql:'], problems),
  )
  return read.filter((url) => url !== undefined)
}

export function readChoice<T extends string>(
  env: Environment,
  name: string,
  choices: readonly T[],
  otherwise: T,
  problems: string[],
): T {
  const text = env[name]
  if (!text) return otherwise
  const choice = choices.find((one) => one === text)
  if (choice) return choice
  problems.push(`${name} must be one of ${choices.join(', ')}, not "${text}".`)
  return otherwise
}
