import {
  type Described,
  type Kind,
  linkTo,
  type Move,
  type State,
  states,
  unique,
  uniqueNumber,
  richText,
} from './shape'

const towns: Record<string, State> = {
  syke: 'published',
  barrien: 'draft',
  heiligenfelde: 'scheduled',
  ristedt: 'trashed',
  weyhe: 'published',
  leeste: 'draft',
  sudweyhe: 'scheduled',
  kirchweyhe: 'trashed',
  stuhr: 'published',
  bassum: 'published',
}

/** The networks of the world, with the town and the state of each. */
const nets: Record<string, { town: string; state: State }> = {
  'netz-syke': { town: 'syke', state: 'published' },
  'netz-syke-entwurf': { town: 'syke', state: 'draft' },
  'netz-syke-geplant': { town: 'syke', state: 'scheduled' },
  'netz-syke-papierkorb': { town: 'syke', state: 'trashed' },
  'netz-syke-fremd': { town: 'syke', state: 'draft' },
  'netz-weyhe': { town: 'weyhe', state: 'published' },
  'netz-weyhe-entwurf': { town: 'weyhe', state: 'draft' },
  'netz-weyhe-geplant': { town: 'weyhe', state: 'scheduled' },
  'netz-weyhe-papierkorb': { town: 'weyhe', state: 'trashed' },
  'netz-stuhr': { town: 'stuhr', state: 'published' },
  'netz-bassum': { town: 'bassum', state: 'draft' },
}

export const townOfNet = (net: string): string => nets[net]!.town

/** Two values of each contact field, so that a group as a whole can be changed. */
const contact = (who: string) => ({ name: who, email: `${who}@probe.example`, phone: `0421 ${who.length}` })

export const municipalities: Described = {
  ...{ slug: 'municipalities', one: 'Municipality', many: 'Municipalities', drafts: true, trash: true },
  values: () => ({
    name: ['Musterort', 'Anderort'],
    slug: [unique(), unique()],
    key: [String(uniqueNumber(8)), String(uniqueNumber(8))],
    kind: ['gemeinde', 'stadt'],
    intro: [richText('Ein Ort'), richText('Ein anderer Ort')],
    office: [
      {
        street: 'Hauptstraße 1',
        postalCode: '28857',
        city: 'Ort',
        phone: '1',
        email: 'a@probe.example',
        hours: 'Mo',
      },
      {
        street: 'Nebenweg 2',
        postalCode: '28844',
        city: 'Dorf',
        phone: '2',
        email: 'b@probe.example',
        hours: 'Di',
      },
    ],
    contactPerson: [
      { ...contact('anna'), role: 'Leitung' },
      { ...contact('bert'), role: 'Vertretung' },
    ],
    members: [[{ ags: '03251001', name: 'Teil' }], [{ ags: '03251002', name: 'Anderes' }]],
    position: [
      { latitude: 52.9, longitude: 8.8 },
      { latitude: 52.8, longitude: 8.7 },
    ],
  }),
  records: Object.entries(towns).map(([name, state]) => ({
    name,
    words: state,
    facts: { town: name },
    data: states[state],
  })),
  moves: ['barrien', 'weyhe', 'leeste'].flatMap((of): Move[] => {
    const data = { intro: linkTo('@networks/netz-bassum') }
    const name = 'with a text that leads to a draft elsewhere'
    return [
      { of, name, data },
      ...(towns[of] === 'draft' ? [{ of, name: `${name}, as a draft`, data, draft: true as const }] : []),
    ]
  }),
  creations: (['published', 'draft'] as const).map((state) => ({
    name: `a new town, ${state}`,
    words: state,
    facts: { town: 'a new town' },
    data: states[state],
  })),
}

const network = (name: string, town: string, net: string, state: State): Kind => ({
  name,
  words: state,
  facts: { town, net },
  data: { ...states[state], municipality: `@municipalities/${town}` },
})

export const networks: Described = {
  ...{ slug: 'networks', one: 'Network', many: 'Networks', drafts: true, trash: true },
  values: () => ({
    title: ['Musternetz', 'Anderes Netz'],
    slug: [unique(), unique()],
    description: [richText('Wir helfen'), richText('Wir helfen gern')],
    needs: [[{ text: 'Räder', urgent: false }], [{ text: 'Betten', urgent: true }]],
    status: ['planned', 'active'],
    coordinatingOffice: ['Rathaus', 'Kirche'],
    coordinator: ['@users/staff', '@me'],
    joinMode: ['approval', 'open'],
    languages: [['de'], ['de', 'uk']],
  }),
  alsoRead: ['municipality'],
  records: Object.entries(nets).map(([name, { town, state }]) => network(name, town, name, state)),
  creations: ['syke', 'weyhe', 'bassum'].flatMap((town) =>
    (['published', 'draft'] as const).map((state) =>
      network(`in ${town}, ${state}`, town, 'a new net', state),
    ),
  ),
  moves: [
    ['netz-syke', 'bassum'],
    ['netz-syke-entwurf', 'bassum'],
    ['netz-weyhe', 'bassum'],
    ['netz-bassum', 'syke'],
    ['netz-bassum', 'weyhe'],
  ]
    .map(([of, town]): Move => ({
      of: of!,
      name: `to ${town}`,
      facts: { town, net: of },
      data: { municipality: `@municipalities/${town}` },
    }))
    .concat(
      ['netz-syke', 'netz-syke-entwurf', 'netz-weyhe-entwurf'].flatMap((of): Move[] => {
        const data = { fixedDate: '@events/in stuhr, public, draft' }
        const name = 'with a fixed date that is a draft elsewhere'
        return [
          { of, name, data },
          ...(nets[of]!.state === 'draft'
            ? [{ of, name: `${name}, as a draft`, data, draft: true as const }]
            : []),
        ]
      }),
    ),
}

const initiative = (name: string, town: string, of: readonly string[], state: State): Kind => ({
  name,
  words: state,
  facts: { town, nets: of },
  data: {
    ...states[state],
    municipality: `@municipalities/${town}`,
    networks: of.map((net) => `@networks/${net}`),
  },
})

export const initiatives: Described = {
  ...{ slug: 'initiatives', one: 'Initiative', many: 'Initiatives', drafts: true, trash: true },
  values: () => ({
    name: ['Musterverein', 'Anderer Verein'],
    slug: [unique(), unique()],
    kind: ['club', 'church'],
    description: ['Wir', 'Ihr'],
    contact: [contact('carla'), contact('dora')],
    website: ['https://verein.example', 'https://anders.example'],
  }),
  alsoRead: ['municipality', 'networks'],
  records: [
    initiative('of an own net', 'syke', ['netz-syke'], 'published'),
    initiative('of an own net, draft', 'syke', ['netz-syke'], 'draft'),
    initiative('of an own net, scheduled', 'syke', ['netz-syke'], 'scheduled'),
    initiative('of an own net, trashed', 'syke', ['netz-syke'], 'trashed'),
    initiative('of two nets, draft', 'syke', ['netz-syke-fremd', 'netz-syke'], 'draft'),
    initiative('of another net, draft', 'syke', ['netz-syke-fremd'], 'draft'),
    initiative('of no net, draft', 'syke', [], 'draft'),
    initiative('in weyhe', 'weyhe', ['netz-weyhe'], 'published'),
    initiative('in weyhe, draft', 'weyhe', ['netz-weyhe'], 'draft'),
    initiative('in weyhe, scheduled', 'weyhe', ['netz-weyhe'], 'scheduled'),
    initiative('in weyhe, trashed', 'weyhe', ['netz-weyhe'], 'trashed'),
    initiative('of a net elsewhere', 'weyhe', ['netz-syke'], 'published'),
    initiative('in stuhr, draft', 'stuhr', ['netz-stuhr'], 'draft'),
    initiative('in bassum, draft', 'bassum', [], 'draft'),
  ],
  creations: [
    initiative('of the net in syke', 'syke', ['netz-syke'], 'published'),
    initiative('of the net in syke, draft', 'syke', ['netz-syke'], 'draft'),
    initiative('of another net in syke', 'syke', ['netz-syke-fremd'], 'draft'),
    initiative('of no net in syke', 'syke', [], 'draft'),
    initiative('of the net in weyhe', 'weyhe', ['netz-weyhe'], 'published'),
    initiative('in weyhe, of the net in syke', 'weyhe', ['netz-syke'], 'draft'),
    initiative('in syke, of the net in weyhe', 'syke', ['netz-weyhe'], 'draft'),
    initiative('in syke, of both nets', 'syke', ['netz-syke', 'netz-weyhe'], 'published'),
    initiative('of no net in bassum', 'bassum', [], 'draft'),
  ],
  moves: [
    ...[
      ['of an own net, draft', 'bassum', 'netz-syke'],
      ['of an own net', 'weyhe', 'netz-syke'],
      ['in weyhe, draft', 'syke', 'netz-weyhe'],
      ['in weyhe', 'bassum', 'netz-weyhe'],
    ].map(([of, town, net]) => ({
      of: of!,
      name: `to ${town}`,
      facts: { town, nets: [net!] },
      data: { municipality: `@municipalities/${town}` },
    })),
    ...[
      { of: 'of an own net, draft', town: 'syke', to: ['netz-syke-fremd'] },
      { of: 'of an own net, draft', town: 'syke', to: [] },
      { of: 'of an own net, draft', town: 'syke', to: ['netz-syke', 'netz-weyhe'] },
      { of: 'of an own net', town: 'syke', to: ['netz-weyhe', 'netz-syke'] },
      { of: 'in weyhe, draft', town: 'weyhe', to: ['netz-syke'] },
      { of: 'of another net, draft', town: 'syke', to: ['netz-syke'] },
      { of: 'of no net, draft', town: 'syke', to: ['netz-bassum'] },
    ].map(({ of, town, to }) => ({
      of,
      name: `to the networks ${to.join() || 'none'}`,
      facts: { town, nets: to },
      data: { networks: to.map((net) => `@networks/${net}`) },
    })),
  ],
}
