import type { CollectionConfig, GlobalConfig } from 'payload'

/**
 * Whether earlier versions are kept is stated, never left to a default: Payload 3 keeps none, Payload 4 keeps them.
 *
 * @throws Error naming the collection or global that says nothing.
 */
export function withStatedVersions<Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity {
  if (entity.versions === undefined)
    throw new Error(
      `"${entity.slug}" does not say whether versions are kept: add "versions: false" or how many.`,
    )
  return entity
}
