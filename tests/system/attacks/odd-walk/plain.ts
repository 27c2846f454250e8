import type { FlattenedField } from 'payload'
import type { World } from './world'

type Values = Record<string, unknown>
type Blocks = { slug: string; flattenedFields?: FlattenedField[]; fields: FlattenedField[] }[]
type Editor = {
  editorConfig?: {
    features?: { nodes?: { node: { getType?(): string } }[] }
    resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: { blocks?: Blocks } }>
  }
}

/** A record with a plain value in every field, so that there is a place for an odd one. */
export function plainRecord(world: World, fields: readonly FlattenedField[]): Values {
  return Object.fromEntries(
    fields
      .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
      .map((field) => [field.name, plainValue(world, field)]),
  )
}

function plainValue(world: World, field: FlattenedField): unknown {
  const listed = (value: unknown) => ('hasMany' in field && field.hasMany ? [value] : value)
  switch (field.type) {
    case 'group':
    case 'tab':
      return plainRecord(world, field.flattenedFields)
    case 'array':
      return [plainRecord(world, field.flattenedFields)]
    case 'blocks':
      return field.blocks.map((block) => plainBlock(world, block as never))
    case 'relationship':
    case 'upload':
      return listed(reference(world, field.relationTo))
    case 'select':
    case 'radio': {
      const [option] = field.options
      return listed(typeof option === 'object' ? option.value : option)
    }
    case 'richText':
      return plainText(world, field.editor as Editor)
    case 'number':
      return listed(1)
    case 'checkbox':
      return true
    case 'date':
      return '2026-05-05T10:00:00.000Z'
    case 'email':
      return 'jemand@pruefung.example'
    case 'point':
      return [8.8, 52.9]
    case 'json':
      return { a: [1] }
    default:
      return listed('Wort')
  }
}

function reference({ records }: World, relationTo: string | string[]): unknown {
  const [target] = [relationTo].flat()
  const id = records[target!]?.[0]?.id ?? '3f0c8a52-6b1e-4d27-9c55-0a1b2c3d4e5f'
  return Array.isArray(relationTo) ? { relationTo: target, value: id } : id
}

const plainBlock = (world: World, { slug, flattenedFields, fields }: Blocks[number]): Values => ({
  blockType: slug,
  ...plainRecord(world, flattenedFields ?? fields),
})

/** A text with a node of every kind that its editor knows. */
function plainText(world: World, { editorConfig }: Editor): Values {
  const known = editorConfig?.features?.nodes?.flatMap(({ node }) => node.getType?.() ?? []) ?? []
  const blocks = editorConfig?.resolvedFeatureMap?.get('blocks')?.sanitizedServerFeatureProps?.blocks ?? []
  const upload = world.records.media?.[0]?.id
  const article = reference(world, ['articles'])
  const special: Record<string, Values[]> = {
    block: blocks.map((block) => ({ fields: { id: '1', blockName: '', ...plainBlock(world, block) } })),
    link: [
      { id: '2', fields: { linkType: 'internal', doc: article, newTab: false } },
      { id: '3', fields: { linkType: 'custom', url: 'https://ort.example' } },
    ],
    upload: [{ id: '4', relationTo: 'media', value: upload, fields: {} }],
    relationship: [article as Values],
  }
  const words = { type: 'text', version: 1, text: 'Wort', format: 0, style: '', mode: 'normal', detail: 0 }
  const around = { version: 1, format: '', indent: 0, direction: null, children: [words] }
  const nodes = [...new Set(['paragraph', ...known])].flatMap((type) =>
    (special[type] ?? [{}]).map((more) => ({ type, ...around, ...more })),
  )
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: nodes } }
}
