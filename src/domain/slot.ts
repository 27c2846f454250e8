/**
 * A value that is filled in when the statement runs, such as a variable of a GraphQL operation. The text of the
 * statement depends on its shape only.
 */
export class Slot {
  /**
   * @param shape whether the value is a list, and whether it is null or has a null among its values.
   * @param read the value, from what is given when the statement runs.
   */
  constructor(
    readonly shape: { isList: boolean; hasNull: boolean },
    readonly read: (given: Readonly<Record<string, unknown>>) => unknown,
  ) {}

  /** The same slot with a conversion of its value. */
  map(convert: (value: unknown) => unknown): Slot {
    return new Slot(this.shape, (given) => convert(this.read(given)))
  }
}

/** A value that a slot cannot be filled with. */
export class Unfit extends Error {}

/** @throws Unfit always */
export function unfit(what: string): never {
  throw new Unfit(what)
}

/** Applies a conversion to a value now, or to a slot when it is filled. */
export const converted = (value: unknown, convert: (value: unknown) => unknown): unknown =>
  value instanceof Slot ? value.map(convert) : convert(value)
