import { Declined } from '../statements/decline'

/** A condition or an order that has no meaning for its field. */
export class Unusable extends Declined {
  constructor(
    readonly code: 'notAFilter' | 'notAnOrder',
    path: string,
  ) {
    super(`${code}: ${path}`)
  }
}

/** @throws Unusable always */
export function notAFilter(path: string): never {
  throw new Unusable('notAFilter', path)
}
