import type { CollectionConfig, GlobalConfig } from 'payload'

/**
 * Requires an explicit setting for versions, since the default changes: Payload 3 keeps none, Payload 4 keeps them.
 *
 * @throws Error naming the collection or global without one.
 */
export function withStatedVersions<Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity {
  if (entity.versions === undefined)
    throw new Error(
      `"${entity.slug}" does not say whether versions are kept: add "versions: false" or how many.`,
    )
  return entity
}
