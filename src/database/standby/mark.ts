import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { includes, type Position, standbyPosition } from './position'
import type { Primary } from './primary'

/**
 * A row written to the primary, to verify that a standby follows it: a server created from a copy has the same system
 * identifier and timeline, and positions that are comparable but meaningless.
 */
export class Mark {
  private constructor(
    private readonly primary: Primary,
    private readonly key: string,
    private readonly position: Position,
  ) {}

  /** In a table whose expired rows are removed: nothing is left if the process dies. */
  static async write(primary: Primary): Promise<Mark> {
    const key = `standby ${randomUUID()}`
    await primary.pool.query(
      'insert into login_limits (key, points, expire) values ($1, 0, extract(epoch from now()) * 1000)',
      [key],
    )
    return new Mark(primary, key, await primary.position())
  }

  /** Whether it is visible there; undefined while the standby is behind. */
  async isOn(standby: Pick<pg.Client, 'query'>): Promise<boolean | undefined> {
    if (!includes(await standbyPosition(standby), this.position)) return undefined
    const { rowCount } = await standby.query('select 1 from login_limits where key = $1', [this.key])
    return rowCount === 1
  }

  async remove(): Promise<void> {
    await this.primary.pool.query('delete from login_limits where key = $1', [this.key]).catch(() => {})
  }
}
