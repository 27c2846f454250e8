import { type Described, everyState, type Kind, type Move, type State, states, unique } from './shape'

const provider = (state: State): Kind => ({ name: state, words: state, facts: {}, data: states[state] })

export const serviceProviders: Described = {
  ...{ slug: 'service-providers', one: 'ServiceProvider', many: 'ServiceProviders' },
  ...{ drafts: true, trash: true },
  values: () => ({
    name: ['Träger', 'Anderer Träger'],
    nonProfit: [false, true],
    confirmationEmail: ['wer@traeger.example', 'wer-anders@traeger.example'],
  }),
  fresh: () => ({ slug: unique(), legalForm: 'ev' }),
  records: everyState.map(provider),
  creations: [provider('draft'), provider('published')],
}

type Towns = readonly string[] | 'all'
const serves = (towns: Towns) =>
  towns === 'all' ? 'every town' : `${towns.join(' and ') || 'no town named'}`
const servesData = (towns: Towns) =>
  towns === 'all'
    ? { allMunicipalities: true, municipalities: [] }
    : { allMunicipalities: false, municipalities: towns.map((town) => `@municipalities/${town}`) }

const service = (towns: Towns, state: State): Kind => ({
  name: `for ${serves(towns)}, ${state}`,
  words: state,
  facts: { towns },
  data: { ...states[state], ...servesData(towns) },
})

const combinations: Towns[] = [
  ['syke'],
  ['syke', 'weyhe'],
  ['weyhe'],
  ['weyhe', 'stuhr'],
  ['bassum'],
  [],
  'all',
]

export const services: Described = {
  ...{ slug: 'services', one: 'Service', many: 'Services', drafts: true, trash: true },
  values: () => ({ name: ['Hilfe', 'Gute Hilfe'], referralRoute: ['Anrufen', 'Vorbeikommen'] }),
  fresh: () => ({ slug: unique(), kind: 'other', provider: '@service-providers/published' }),
  records: [
    ...combinations.flatMap((towns) => [service(towns, 'published'), service(towns, 'draft')]),
    ...[['syke'], ['weyhe']].flatMap((towns) => [service(towns, 'scheduled'), service(towns, 'trashed')]),
  ],
  creations: combinations.flatMap((towns) => [service(towns, 'published'), service(towns, 'draft')]),
  moves: [
    { from: ['syke'], state: 'draft' as const, to: ['syke', 'weyhe'] },
    { from: ['syke'], state: 'draft' as const, to: ['bassum'] },
    { from: ['syke'], state: 'published' as const, to: [] },
    { from: ['syke'], state: 'published' as const, to: 'all' as const },
    { from: ['weyhe'], state: 'draft' as const, to: ['weyhe', 'stuhr'] },
    { from: ['syke', 'weyhe'], state: 'draft' as const, to: ['syke'] },
    { from: ['bassum'], state: 'published' as const, to: ['syke'] },
    { from: 'all' as const, state: 'draft' as const, to: ['weyhe'] },
  ]
    .map(({ from, state, to }): Move => ({
      of: service(from, state).name,
      name: `to ${serves(to)}`,
      facts: { towns: to },
      data: servesData(to),
    }))
    .concat(
      [['syke'], ['weyhe', 'stuhr']].map((towns) => ({
        of: service(towns, 'draft').name,
        name: 'of a provider that is a draft',
        data: { provider: '@service-providers/draft' },
      })),
    ),
}

const file = (name: string) => ({
  ...{ filename: `${unique()}.png`, mimeType: 'image/png', filesize: 68, width: 1, height: 1 },
  alt: name,
})

const upload = (account: string | null, state: 'kept' | 'trashed'): Kind => ({
  name: `of ${account ?? 'nobody'}, ${state}`,
  words: state,
  facts: { account },
  data: {
    ...file('Ein Punkt'),
    uploadedBy: account && `@users/${account}`,
    ...(state === 'trashed' ? { deletedAt: states.trashed.deletedAt } : {}),
  },
})

const uploaders = ['network', 'municipal', 'municipal-of-two-towns', 'editor', 'volunteer', null]

export const media: Described = {
  ...{ slug: 'media', one: 'MediaFile', many: 'MediaFiles', trash: true, upload: true },
  values: () => ({
    alt: ['Ein Punkt', 'Noch ein Punkt'],
    credit: ['Anna', 'Bert'],
    licence: ['CC0', 'CC BY'],
    uploadedBy: [null, '@users/staff'],
  }),
  records: uploaders.flatMap((account) => [upload(account, 'kept'), upload(account, 'trashed')]),
  creations: [{ name: 'a picture', words: 'kept', facts: {}, data: {} }],
}
