import type { Pool } from 'pg'

/** The pools of this process by what they are for, for those who count their connections. */
export const pools = new Map<string, Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount' | 'options'>>()
