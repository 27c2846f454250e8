import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

/** Tie-breakers that make list order stable: newest first, then by id. */
const last = ['-createdAt', 'id']

/**
 * Makes list order stable. PostgreSQL returns rows with equal sort values in any order, so that a record could appear
 * on two pages, or on none.
 */
export function withStableOrder(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, defaultSort } = collection
  const complete: CollectionBeforeOperationHook = ({ args, operation }) => {
    if (operation !== 'read' || !('sort' in args || 'limit' in args || 'where' in args)) return args
    const asked = [(args as { sort?: string | string[] }).sort ?? defaultSort ?? []]
      .flat()
      .flatMap((paths) => paths.split(','))
    const ends = asked.some((path) => nameOf(path) === 'id')
    // Everything after an id is redundant, and so is a repeated field.
    const sort = [...asked, ...(ends ? [] : last)].filter(isFirst)
    return { ...args, sort } as typeof args
  }
  return { ...collection, hooks: { ...hooks, beforeOperation: [...(hooks.beforeOperation ?? []), complete] } }
}

const nameOf = (path: string): string => path.replace(/^-/, '')
const isFirst = (path: string, at: number, all: string[]): boolean =>
  all.findIndex((other) => nameOf(other) === nameOf(path)) === at
