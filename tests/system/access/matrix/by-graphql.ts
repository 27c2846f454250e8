import type { FlattenedField, Payload } from 'payload'
import { nameOfGlobal } from '../../../../src/graphql/schema/names'
import { graphql } from '../../../support/graphql'
import { type OverHttp, unpacked, writeOverHttp } from './over-http'
import { type Answer, type Attempt, fieldsOf, inParallel, type Way } from './ways'
import type { Data, Described } from './world/shape'

/** So many root fields stand in one document. */
const together = 10
const width = 4

type Field = { text: string; variable?: { type: string; value: Data } }

/** What GraphQL lets the bearer of `token` do. */
export function byGraphql(context: OverHttp & { payload: Payload }): Way {
  const { url, token, payload } = context

  /** Asks for several root fields in one document, each under a name of its own. */
  async function askAll(
    kind: 'query' | 'mutation',
    fields: readonly Field[],
  ): Promise<(Answer & { value: any })[]> {
    const chunks = Array.from({ length: Math.ceil(fields.length / together) }, (_, index) =>
      fields.slice(index * together, (index + 1) * together),
    )
    // Mutations of one document run one after another anyway.
    const answers = await inParallel(chunks, width, async (chunk) => {
      const declared = chunk.flatMap(({ variable }, index) =>
        variable ? [`$d${index}: ${variable.type}!`] : [],
      )
      const text = `${kind}${declared.length ? ` (${declared.join(', ')})` : ''} {
        ${chunk.map((field, index) => `a${index}: ${field.text.replaceAll('$d', `$d${index}`)}`).join('\n')}
      }`
      const values = Object.fromEntries(chunk.map(({ variable }, index) => [`d${index}`, variable?.value]))
      const { data, errors, status } = await graphql(text, values, { url, token, headers: unpacked })
      return chunk.map((_, index) => {
        const error = errors?.find(({ path }) => !path || path[0] === `a${index}`)
        const value = data?.[`a${index}`] ?? null
        return {
          value,
          status: Number(error?.extensions?.statusCode ?? (error ? status : value ? 200 : 404)),
          message: error?.message ?? '',
        }
      })
    })
    return answers.flat()
  }

  /** Every record of a list, page by page: a list of everything costs more than one question may. */
  async function allPages(list: string, selection: string) {
    const docs: Data[] = []
    for (let page = 1; ; page++) {
      const text = `${list}(limit: 50, page: ${page}, trash: true) { docs { ${selection} } hasNextPage }`
      const [answer] = await askAll('query', [{ text }])
      docs.push(...(answer!.value?.docs ?? []))
      if (!answer!.value?.hasNextPage) return { ...answer!, docs }
    }
  }

  const attemptFor = ({ one }: Described, attempt: Attempt): Field => {
    if (attempt.does === 'delete') return { text: `delete${one}(id: "${attempt.id}", trash: true) { id }` }
    const value = forGraphql(attempt.data)
    if (attempt.does === 'create') {
      const draft = attempt.data._status === 'draft'
      return {
        text: `create${one}(data: $d, draft: ${draft}) { id }`,
        variable: { type: `${one}Input`, value },
      }
    }
    return {
      text: `update${one}(id: "${attempt.id}", data: $d, trash: true, draft: ${attempt.draft ?? false}) { id }`,
      variable: { type: `${one}UpdateInput`, value },
    }
  }

  return {
    name: 'GraphQL',
    list: (described) => allPages(described.many, selectionOf(payload, described)),
    async each({ one }, ids) {
      const fields = ids.map((id) => ({ text: `${one}(id: "${id}", trash: true) { id }` }))
      return (await askAll('query', fields)).map((answer) => ({ ...answer, doc: answer.value }))
    },
    async versions({ many }) {
      const answer = await allPages(`versions${many}`, 'id')
      return { ...answer, ids: answer.docs.map(({ id }) => String(id)) }
    },
    eachVersion: ({ one }, ids) =>
      askAll(
        'query',
        ids.map((id) => ({ text: `version${one}(id: "${id}", trash: true) { id }` })),
      ),
    write: (described, attempts) =>
      writeOverHttp(
        context,
        async (all) => {
          const fields = all.map((attempt) => attemptFor(described, attempt))
          const answers = await askAll('mutation', fields)
          return answers.map(({ value, ...answer }) => ({ ...answer, created: value?.id }))
        },
        described,
        attempts,
      ),
    async readGlobal(slug) {
      const selection = leaves(globalFields(payload, slug))
      const [answer] = await askAll('query', [{ text: `${globalName(slug)} { createdAt ${selection} }` }])
      return { ...answer!, doc: answer!.value }
    },
    async globalVersions(slug) {
      const text = `versions${globalName(slug)}(limit: 1) { docs { id } }`
      return (await askAll('query', [{ text }]))[0]!
    },
    async sendGlobal(slug, data) {
      const name = globalName(slug)
      const text = `update${name}(data: $d) { createdAt }`
      const variable = { type: `${name}Input`, value: forGraphql(data) }
      return (await askAll('mutation', [{ text, variable }]))[0]!
    },
  }
}

/** Time zones are named without a slash in GraphQL. */
const forGraphql = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      field.endsWith('_tz') ? String(value).replace('/', '_') : value,
    ]),
  )

const globalName = (slug: string): string => nameOfGlobal({ slug } as never)
const globalFields = (payload: Payload, slug: string): FlattenedField[] =>
  payload.globals.config.find((one) => one.slug === slug)!.flattenedFields

/** The id and all fields whose reading is tried. */
function selectionOf(payload: Payload, described: Described): string {
  const names = fieldsOf(described)
  const { flattenedFields } = payload.collections[described.slug].config
  return `id ${leaves(flattenedFields.filter(({ name }) => names.includes(name)))}`
}

function leaves(fields: readonly FlattenedField[]): string {
  return fields
    .map((field) => {
      if (field.type === 'join') return ''
      if ('flattenedFields' in field) return `${field.name} { ${leaves(field.flattenedFields)} }`
      return field.type === 'relationship' || field.type === 'upload' ? `${field.name} { id }` : field.name
    })
    .join(' ')
}
