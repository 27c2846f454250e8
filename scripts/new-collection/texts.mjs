// The files a new collection begins with. Prettier formats them.
import { constantOf } from './names.mjs'

const quoted = (text) => JSON.stringify(text)
const both = (de, en) => `both(${quoted(de)}, ${quoted(en)})`
/** How a sentence begins with it, and how it goes on in one. */
const plain = (text) => text.trim()
const small = (text) => text.trim().charAt(0).toLowerCase() + text.trim().slice(1)

export const collectionFile = ({ name, group, label, labels, en, ens, isPublic }) => `
import type { CollectionConfig } from 'payload'
import { both, text } from '../../shared/fields'
import { navigation } from '../../shared/groups'
${isPublic ? `import { publishing } from '../../shared/publishing'\nimport { slugField } from '../../shared/slug'` : ''}

/** ${plain(ens)}. */
export const ${constantOf(name)}: CollectionConfig = {
  slug: '${name}',
  ${isPublic ? '...publishing,' : 'trash: true,\nversions: false,'}
  labels: { singular: ${both(label, en)}, plural: ${both(labels, ens)} },
  admin: {
    useAsTitle: 'title',
    group: navigation.${group},
    defaultColumns: ['title', ${isPublic ? `'_status', ` : ''}'updatedAt'],
    ${isPublic ? '' : 'enableRichTextLink: false,\nenableRichTextRelationship: false,'}
  },
  fields: [
    text('title', 'Titel', 'Title', { required: true${isPublic ? ', localized: true' : ''} }),
    ${isPublic ? `slugField('title'),` : ''}
  ],
}
`

/** The role with write access besides the district: editors, where it is about neither people nor money. */
export const editorsWrite = ({ group }) => ['public', 'steering'].includes(group)

export const tableRow = (names) =>
  names.isPublic
    ? `'${names.name}': publicContent`
    : `'${names.name}': { ...nobody, ${editorsWrite(names) ? `editor: 'CRUD all', ` : ''}district: 'CRUD all' }`

/** The kinds of its records in the world of the access matrix. */
export const worldFile = ({ name, one, many, label, isPublic }) => {
  const kind = constantOf(one.charAt(0).toLowerCase() + one.slice(1))
  const values = `values: () => ({ title: [${quoted(label)}, ${quoted(`${label} 2`)}] }),`
  return isPublic
    ? `
import { type Described, everyState, type Kind, type State, states, unique } from './shape'

const ${kind} = (state: State): Kind => ({ name: state, words: state, facts: {}, data: states[state] })

export const ${constantOf(name)}: Described = {
  ...{ slug: '${name}', one: '${one}', many: '${many}', drafts: true, trash: true },
  ${values}
  fresh: () => ({ slug: unique() }),
  records: everyState.map(${kind}),
  creations: [${kind}('draft'), ${kind}('published')],
}
`
    : `
import { type Described, type Kind, states } from './shape'

const ${kind} = (state: 'kept' | 'trashed'): Kind => ({
  name: state,
  words: state,
  facts: {},
  data: state === 'trashed' ? { deletedAt: states.trashed.deletedAt } : {},
})

export const ${constantOf(name)}: Described = {
  ...{ slug: '${name}', one: '${one}', many: '${many}', trash: true },
  ${values}
  records: [${kind}('kept'), ${kind}('trashed')],
  creations: [${kind}('kept')],
}
`
}

export const testFile = ({ name, one, many, label, ens, isPublic }) =>
  isPublic
    ? `
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, published } from '../../support/records'

describe(${quoted(small(ens))}, () => {
  it('are listed without an account once they are published', async () => {
    const title = ${quoted(label)}
    const shown = await make('${name}', { title, ...published }, 'district')
    const draft = await make('${name}?draft=true', { title, _status: 'draft' }, 'district')
    const { data, errors } = await graphql(
      'query Shown($ids: [ID!]) { ${many}(where: { id: { in: $ids } }) { docs { id title } } }',
      { ids: [shown.id, draft.id] },
    )
    expect(errors).toBeUndefined()
    expect(data.${many}.docs).toEqual([{ id: shown.id, title }])
  })
})
`
    : `
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

describe(${quoted(small(ens))}, () => {
  it('are made by the district, and shown to nobody without an account', async () => {
    const { id } = await make('${name}', { title: ${quoted(label)} }, 'district')
    const read = async (token?: string) => (await rest('GET', \`${name}/\${id}\`, { token })).status
    expect([await read(await tokenOf('district')), await read()]).toEqual([200, 403])
    const { data, errors } = await graphql(\`{ ${one}(id: "\${id}") { title } }\`)
    expect([data?.${one} ?? null, errors?.length]).toEqual([null, 1])
  })
})
`

/** What only people can decide, and how they go on. */
export const nextSteps = ({ name, group, isPublic }) => `
What to decide now:
  1. The fields: collections/${group}/${name}/index.ts. A required one needs a value in
     tests/system/access/matrix/world/${name}.ts${isPublic ? ', tests/system/access/samples.ts' : ''} and in the new test. Afterwards:
       npm run generate && npm run migrate:create -- what-changed
  2. Who may do what: the row in access/table.ts, and the same by hand in tests/system/access/expected/.
  3. ${
    isPublic
      ? 'Whether texts may link to it: `linkable` in collections/shared/rich-text.ts. Where the site shows it: src/site.'
      : 'How long records are kept, if they are about people: docs/decisions and the retention periods.'
  }
  4. Demo records in seed/, the handbook, and a line in CHANGELOG.md.
Then:
  npm test -- tests/system/collections tests/system/access tests/system/public-reads tests/unit
  npm run weaken-access    proves the new row; takes about a quarter of an hour
  npm run check`
