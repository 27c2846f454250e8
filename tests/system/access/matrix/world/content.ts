import {
  type Described,
  everyState,
  type Kind,
  linkTo,
  type State,
  states,
  unique,
  uniqueNumber,
} from './shape'

const article = (kind: string, town: string | null, state: State): Kind => ({
  name: `${kind} of ${town ?? 'the district'}, ${state}`,
  words: `${kind} ${state}`,
  facts: { town },
  data: { ...states[state], kind, municipality: town && `@municipalities/${town}` },
})

const everywhere = ['syke', 'weyhe', null]

export const articles: Described = {
  ...{ slug: 'articles', one: 'Article', many: 'Articles', drafts: true, trash: true },
  values: () => ({ title: ['Titel', 'Neuer Titel'], teaser: ['Anreißer', 'Neuer Anreißer'] }),
  fresh: () => ({ slug: unique() }),
  alsoRead: ['kind', 'municipality'],
  records: [
    ...everywhere.flatMap((town) => [
      article('practice', town, 'published'),
      article('practice', town, 'draft'),
      article('fact', town, 'published'),
      article('fact', town, 'draft'),
      article('fact', town, 'scheduled'),
      article('news', town, 'scheduled'),
      article('practice', town, 'trashed'),
    ]),
    article('news', 'stuhr', 'published'),
    article('fact', 'stuhr', 'draft'),
    article('fact', 'bassum', 'draft'),
  ],
  creations: ['syke', 'weyhe', 'bassum', null].flatMap((town) => [
    article('practice', town, 'draft'),
    article('practice', town, 'published'),
    article('fact', town, 'draft'),
    article('fact', town, 'published'),
    article('news', town, 'published'),
  ]),
  moves: [
    ...['syke', 'weyhe'].map((town) => ({
      of: article('fact', town, 'draft').name,
      name: 'with a topic that is a draft',
      data: { topics: ['@topics/draft'] },
    })),
    ...['syke', 'weyhe'].map((town) => ({
      of: article('fact', town, 'draft').name,
      name: 'with a text that leads to a draft elsewhere',
      data: { body: linkTo('@municipalities/leeste') },
    })),
    ...[
      ['practice', 'syke', 'draft', 'bassum'],
      ['practice', 'syke', 'published', 'weyhe'],
      ['practice', 'syke', 'published', null],
      ['fact', 'weyhe', 'draft', 'bassum'],
      ['fact', 'weyhe', 'draft', 'syke'],
      ['fact', null, 'draft', 'syke'],
      ['practice', null, 'published', 'weyhe'],
    ].map(([kind, from, state, town]) => ({
      of: article(kind!, from!, state as State).name,
      name: `to ${town ?? 'the district'}`,
      facts: { town },
      data: { municipality: town && `@municipalities/${town}` },
    })),
    ...['syke', 'weyhe'].map((town) => ({
      of: article('practice', town, 'published').name,
      name: 'to a fact that is published',
      words: 'fact published',
      facts: { town },
      data: { kind: 'fact' },
    })),
    ...['syke', 'weyhe'].map((town) => ({
      of: article('fact', town, 'published').name,
      name: 'to a published example of practice',
      words: 'practice published',
      facts: { town },
      data: { kind: 'practice' },
    })),
  ],
}

const simple = (state: State): Kind => ({ name: state, words: state, facts: {}, data: states[state] })
const simpleKinds = {
  ...{ drafts: true, trash: true, fresh: () => ({ slug: unique() }) },
  records: everyState.map(simple),
  creations: [simple('draft'), simple('published')],
}

export const topics: Described = {
  ...{ slug: 'topics', one: 'Topic', many: 'Topics', ...simpleKinds },
  values: () => ({ name: ['Thema', 'Neues Thema'], order: [3, 4] }),
}

export const pages: Described = {
  ...{ slug: 'pages', one: 'Page', many: 'Pages', ...simpleKinds },
  values: () => ({ title: ['Seite', 'Neue Seite'] }),
}

export const buildingBlocks: Described = {
  ...{ slug: 'building-blocks', one: 'BuildingBlock', many: 'BuildingBlocks', ...simpleKinds },
  values: () => ({ title: ['Baustein', 'Neuer Baustein'], order: [5, 6] }),
  fresh: () => ({ slug: unique(), code: String(uniqueNumber(8)) }),
  // Reviews hang on these.
  records: [
    ...simpleKinds.records,
    ...['second', 'third', 'fourth'].map((name) => ({ ...simple('published'), name })),
  ],
}

const audiences = { public: 'for-all', helpers: 'for-helpers', invited: 'for-invited' } as const

type Place = { town: string | null; net?: string | null; registered?: string[] }

const event = (
  name: string,
  { town, net = null, registered = [] }: Place,
  audience: keyof typeof audiences,
  state: State,
): Kind => ({
  name: `${name}, ${audience}, ${state}`,
  words: `${audiences[audience]} ${state}`,
  facts: { town, net, registered },
  data: {
    ...states[state],
    audience,
    municipality: town && `@municipalities/${town}`,
    network: net && `@networks/${net}`,
  },
})

const inSyke = { town: 'syke', net: 'netz-syke' }
const inWeyhe = { town: 'weyhe', net: 'netz-weyhe' }

export const events: Described = {
  ...{ slug: 'events', one: 'Event', many: 'Events', drafts: true, trash: true },
  values: () => ({ title: ['Treffen', 'Großes Treffen'], capacity: [20, 30] }),
  fresh: () => ({
    ...{ slug: unique(), start: '2030-05-02T16:00:00.000Z', start_tz: 'Europe/Berlin' },
    ...{ kind: 'exchange', status: 'planned' },
  }),
  alsoRead: ['audience', 'municipality', 'network'],
  records: [
    ...everyState.map((state) => event('of netz-syke', inSyke, 'public', state)),
    ...everyState.map((state) => event('of netz-weyhe', inWeyhe, 'public', state)),
    event('of netz-syke', inSyke, 'invited', 'draft'),
    event('in syke', { town: 'syke' }, 'helpers', 'published'),
    event('in syke', { town: 'syke' }, 'invited', 'published'),
    event('in syke', { town: 'syke' }, 'helpers', 'draft'),
    event('in weyhe', { town: 'weyhe' }, 'helpers', 'published'),
    event('in weyhe', { town: 'weyhe' }, 'invited', 'published'),
    event('in stuhr', { town: 'stuhr', net: 'netz-stuhr' }, 'public', 'draft'),
    event('with a place for sina', { town: 'weyhe', registered: ['sina'] }, 'invited', 'published'),
    event('with a place for sina', { town: 'weyhe', registered: ['sina'] }, 'invited', 'draft'),
    event('with a place for sina', { town: 'weyhe', registered: ['sina'] }, 'public', 'trashed'),
    event('with a place for enno', { town: 'bassum', registered: ['enno'] }, 'invited', 'published'),
    event('of the district', { town: null }, 'public', 'published'),
    event('of the district', { town: null }, 'helpers', 'published'),
    event('of the district', { town: null }, 'invited', 'published'),
    event('of the district', { town: null }, 'public', 'draft'),
    event('of the district', { town: null }, 'public', 'scheduled'),
    event('of the district', { town: null }, 'public', 'trashed'),
  ],
  creations: [
    event('of netz-syke', inSyke, 'public', 'published'),
    event('of netz-syke', inSyke, 'public', 'draft'),
    event('in syke', { town: 'syke' }, 'helpers', 'published'),
    event('of another net in syke', { town: 'syke', net: 'netz-syke-fremd' }, 'public', 'draft'),
    event('of netz-weyhe', inWeyhe, 'public', 'published'),
    event('in weyhe', { town: 'weyhe' }, 'public', 'draft'),
    event('in bassum', { town: 'bassum' }, 'public', 'draft'),
    event('of the district', { town: null }, 'public', 'published'),
    event('of the district', { town: null }, 'public', 'draft'),
    ...(['published', 'draft'] as const).flatMap((state) => [
      event('of the net in weyhe, in syke', { town: 'syke', net: 'netz-weyhe' }, 'public', state),
      event('of the net in syke, in weyhe', { town: 'weyhe', net: 'netz-syke' }, 'public', state),
      event('of the net in syke, of the district', { town: null, net: 'netz-syke' }, 'public', state),
    ]),
  ],
  moves: [
    ...[
      { of: event('of netz-syke', inSyke, 'public', 'draft').name, net: 'netz-syke', to: 'bassum' },
      { of: event('of netz-weyhe', inWeyhe, 'public', 'published').name, net: 'netz-weyhe', to: 'bassum' },
      { of: event('of netz-syke', inSyke, 'public', 'draft').name, net: 'netz-syke', to: 'weyhe' },
      { of: event('of netz-syke', inSyke, 'public', 'draft').name, net: 'netz-syke', to: null },
      { of: event('of netz-syke', inSyke, 'public', 'published').name, net: 'netz-syke', to: 'weyhe' },
      { of: event('in syke', inSyke, 'helpers', 'draft').name, net: null, to: 'weyhe' },
      { of: event('in syke', inSyke, 'helpers', 'draft').name, net: null, to: null },
      { of: event('of the district', inSyke, 'public', 'draft').name, net: null, to: 'syke' },
      { of: event('in weyhe', inWeyhe, 'helpers', 'published').name, net: null, to: 'syke' },
    ].map(({ of, net, to }) => ({
      of,
      name: `to ${to ?? 'the district'}`,
      facts: { town: to, net },
      data: { municipality: to && `@municipalities/${to}` },
    })),
    ...[
      { of: event('of netz-syke', inSyke, 'public', 'draft').name, town: 'syke', to: 'netz-syke-fremd' },
      { of: event('of netz-syke', inSyke, 'public', 'published').name, town: 'syke', to: 'netz-weyhe' },
      { of: event('of netz-syke', inSyke, 'public', 'draft').name, town: 'syke', to: 'netz-weyhe' },
      { of: event('of netz-syke', inSyke, 'public', 'published').name, town: 'syke', to: null },
      { of: event('in syke', inSyke, 'helpers', 'draft').name, town: 'syke', to: 'netz-bassum' },
      { of: event('of netz-weyhe', inWeyhe, 'public', 'draft').name, town: 'weyhe', to: 'netz-syke' },
    ].map(({ of, town, to }) => ({
      of,
      name: `to ${to ?? 'no network'}`,
      facts: { town, net: to },
      data: { network: to && `@networks/${to}` },
    })),
  ],
}
