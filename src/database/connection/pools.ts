import type { Pool } from 'pg'

/** This process's pools by purpose, for monitoring. */
export const pools = new Map<string, Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount' | 'options'>>()
