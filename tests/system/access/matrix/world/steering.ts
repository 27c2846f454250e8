import { type Described, type Kind, type Move, states, unique } from './shape'

const review = (town: string, block: string, shown: boolean): Kind => ({
  name: `of ${town}, ${shown ? 'shown' : 'hidden'}`,
  words: shown ? 'shown' : 'hidden',
  facts: { town },
  data: {
    public: shown,
    municipality: `@municipalities/${town}`,
    buildingBlock: `@building-blocks/${block}`,
  },
})

export const localReviews: Described = {
  ...{ slug: 'local-reviews', one: 'LocalReview', many: 'LocalReviews' },
  values: () => ({
    status: ['open', 'decided'],
    responsible: ['@users/staff', '@me'],
    dueDate: ['2027-01-01', '2027-02-01'],
    decision: ['Ja', 'Ja, bald'],
    decidedOn: ['2026-10-01', '2026-10-02'],
    link: ['https://rat.example/1', 'https://rat.example/2'],
    note: ['Intern', 'Sehr intern'],
  }),
  alsoRead: ['public', 'municipality', 'buildingBlock'],
  records: [
    ...['syke', 'weyhe', 'stuhr', 'bassum'].flatMap((town) => [
      review(town, 'published', true),
      review(town, 'second', false),
    ]),
    ...['syke', 'weyhe'].map((town) => ({ ...review(town, 'third', false), name: `of ${town}, third` })),
  ],
  creations: ['syke', 'weyhe', 'bassum'].map((town) => review(town, 'fourth', false)),
  moves: [
    ...['syke', 'weyhe'].flatMap((town): Move[] => [
      {
        of: `of ${town}, third`,
        name: 'to bassum',
        words: 'hidden',
        facts: { town: 'bassum' },
        data: { municipality: '@municipalities/bassum' },
      },
      {
        of: review(town, 'second', false).name,
        name: 'with somebody else responsible',
        data: { responsible: '@users/helper' },
      },
    ]),
    ...[
      ['syke', 'barrien'],
      ['weyhe', 'barrien'],
      ['weyhe', 'leeste'],
    ].map(([from, to]) => ({
      of: review(from!, 'second', false).name,
      name: `to ${to}`,
      facts: { town: to },
      data: { municipality: `@municipalities/${to}` },
    })),
    ...['syke', 'bassum'].map((town) => ({
      of: review(town, 'second', false).name,
      name: 'to a public one',
      words: 'shown',
      facts: { town },
      data: { public: true },
    })),
  ],
}

type Towns = readonly string[] | 'all'
const together: Towns[] = [['syke'], ['syke', 'weyhe'], ['weyhe'], ['weyhe', 'stuhr'], ['bassum'], [], 'all']
const agreementName = (towns: Towns, state: string) =>
  `of ${towns === 'all' ? 'every town' : towns.join(' and ') || 'no town'}, ${state}`

const agreement = (towns: Towns, state: 'kept' | 'trashed'): Kind => ({
  name: agreementName(towns, state),
  words: state,
  facts: { towns },
  data: {
    allMunicipalities: towns === 'all',
    municipalities: towns === 'all' ? [] : towns.map((town) => `@municipalities/${town}`),
    documents: [`@agreement-documents/${agreementName(towns, state)}`],
    ...(state === 'trashed' ? { deletedAt: states.trashed.deletedAt } : {}),
  },
})

const agreementKinds = [
  ...together.map((towns) => agreement(towns, 'kept')),
  ...[['syke'], ['weyhe'], 'all' as const].map((towns) => agreement(towns, 'trashed')),
]

export const agreements: Described = {
  ...{ slug: 'agreements', one: 'Agreement', many: 'Agreements', trash: true },
  values: () => ({
    title: ['Vertrag', 'Neuer Vertrag'],
    status: ['idea', 'signed'],
    capacity: ['Zehn', 'Elf'],
    costCents: [100, 200],
  }),
  fresh: () => ({ slug: unique(), provider: '@service-providers/published' }),
  alsoRead: ['provider', 'municipalities'],
  records: agreementKinds,
  creations: together.map((towns) => {
    const { documents: _, ...data } = agreement(towns, 'kept').data
    return { ...agreement(towns, 'kept'), data }
  }),
}

export const agreementDocuments: Described = {
  ...{ slug: 'agreement-documents', one: 'AgreementDocument', many: 'AgreementDocuments', upload: true },
  values: () => ({ title: ['Unterlage', 'Neue Unterlage'] }),
  records: [
    // Each is what its agreement is.
    ...agreementKinds.map(({ name, words, facts }) => ({ name, words, facts, data: paper() })),
    { name: 'of no agreement', words: 'kept', facts: { towns: [] }, data: paper() },
  ],
  creations: [{ name: 'a paper', words: 'kept', facts: { towns: [] }, data: {} }],
}

function paper() {
  return { filename: `${unique()}.pdf`, mimeType: 'application/pdf', filesize: 10 }
}

const statusOf = (state: string) =>
  state === 'trashed' ? { status: 'published', deletedAt: states.trashed.deletedAt } : { status: state }

const placement = (town: string, state: string): Kind => ({
  name: `in ${town}, ${state}`,
  words: state,
  facts: { town },
  data: { ...statusOf(state), municipality: `@municipalities/${town}` },
})

const moveTo = (of: string, town: string): Move => ({
  of,
  name: `to ${town}`,
  facts: { town },
  data: { municipality: `@municipalities/${town}` },
})

export const placements: Described = {
  ...{ slug: 'placements', one: 'Placement', many: 'Placements', trash: true },
  values: () => ({
    title: ['Grünpflege', 'Wegepflege'],
    bodyName: ['Bauhof', 'Stadt'],
    task: ['Jäten', 'Harken'],
    places: [1, 2],
    status: ['proposed', 'closed'],
    declineReason: ['Nein', 'Doch nicht'],
  }),
  fresh: () => ({
    ...{ slug: unique(), bodyKind: 'municipal', publicBenefit: 'Grün', hoursPerWeek: 10 },
    from: '2030-01-01',
  }),
  records: [
    ...['syke', 'weyhe'].flatMap((town) => [
      placement(town, 'published'),
      placement(town, 'proposed'),
      placement(town, 'trashed'),
    ]),
    placement('stuhr', 'approved'),
    placement('bassum', 'proposed'),
  ],
  creations: ['syke', 'weyhe', 'bassum'].map((town) => placement(town, 'proposed')),
  moves: [
    moveTo('in syke, proposed', 'bassum'),
    moveTo('in syke, published', 'weyhe'),
    moveTo('in weyhe, proposed', 'syke'),
    moveTo('in weyhe, published', 'bassum'),
    moveTo('in bassum, proposed', 'syke'),
  ],
}

const sheet = (town: string, status: string): Kind => ({
  name: `in ${town}, ${status}`,
  words: status,
  facts: { town },
  data: { status, placement: `@placements/in ${town}, ${town === 'stuhr' ? 'approved' : 'proposed'}` },
})

export const hourSheets: Described = {
  ...{ slug: 'hour-sheets', one: 'HourSheet', many: 'HourSheets' },
  values: () => ({
    participantRef: [unique(), unique()],
    days: [[{ date: '2026-10-01', hours: 2 }], [{ date: '2026-10-02', hours: 3 }]],
    allowanceCents: [160, 240],
    status: ['draft', 'confirmed'],
  }),
  fresh: () => ({ month: '2026-10' }),
  alsoRead: ['placement', 'month'],
  records: [
    ...['syke', 'weyhe'].flatMap((town) => [
      sheet(town, 'draft'),
      sheet(town, 'submitted'),
      sheet(town, 'paid'),
    ]),
    sheet('stuhr', 'draft'),
    sheet('bassum', 'draft'),
  ],
  creations: [
    ...['syke', 'weyhe', 'bassum'].map((town) => sheet(town, 'draft')),
    // Everybody can refer to these.
    ...['syke', 'weyhe'].map((town) => ({
      ...sheet(town, 'draft'),
      name: `in ${town}, of what is published`,
      data: { status: 'draft', placement: `@placements/in ${town}, published` },
    })),
  ],
  moves: [
    ['syke', 'weyhe'],
    ['weyhe', 'bassum'],
    ['bassum', 'syke'],
  ].map(([from, to]) => ({
    of: `in ${from}, draft`,
    name: `to a placement in ${to}`,
    words: 'draft',
    facts: { town: to },
    data: { placement: `@placements/in ${to}, proposed` },
  })),
}
