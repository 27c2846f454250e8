import { helpers } from './people'
import { type Described, type Kind, type Move, unique } from './shape'

const places = {
  'of netz-syke, public, published': { town: 'syke', net: 'netz-syke' },
  'in syke, helpers, published': { town: 'syke', net: null },
  'of netz-weyhe, public, published': { town: 'weyhe', net: 'netz-weyhe' },
  'with a place for sina, invited, published': { town: 'weyhe', net: null },
  'with a place for sina, invited, draft': { town: 'weyhe', net: null },
  'with a place for sina, public, trashed': { town: 'weyhe', net: null },
  'with a place for enno, invited, published': { town: 'bassum', net: null },
  'of the district, public, published': { town: null, net: null },
} as const

type Event = keyof typeof places

const registration = (event: Event, who: string | null): Kind => ({
  name: `${who ?? 'a guest'}: ${event}`,
  words: 'registered',
  facts: { ...places[event], volunteer: who, others: who ? [helpers[who]!.town] : [] },
  data: { event: `@events/${event}`, volunteer: who && `@volunteers/${who}` },
})

export const registrations: Described = {
  ...{ slug: 'registrations', one: 'Registration', many: 'Registrations' },
  values: () => ({
    guest: [
      { name: 'Gast', email: 'gast@probe.example' },
      { name: 'Anderer Gast', email: 'anders@probe.example' },
    ],
    status: ['registered', 'attended'],
  }),
  fresh: () => ({ occurrence: occurrence(), occurrence_tz: 'Europe/Berlin' }),
  alsoRead: ['event', 'occurrence'],
  records: [
    registration('of netz-syke, public, published', 'sina'),
    registration('of netz-syke, public, published', 'wiebke'),
    registration('in syke, helpers, published', null),
    registration('of netz-weyhe, public, published', 'lars'),
    registration('of netz-weyhe, public, published', 'enno'),
    registration('with a place for sina, invited, published', 'sina'),
    registration('with a place for sina, invited, draft', 'sina'),
    registration('with a place for sina, public, trashed', 'sina'),
    registration('with a place for enno, invited, published', 'enno'),
    registration('of the district, public, published', 'thea'),
  ],
  creations: [
    registration('of netz-syke, public, published', 'sina'),
    registration('of netz-syke, public, published', 'ole'),
    registration('of netz-syke, public, published', null),
    registration('of netz-syke, public, published', 'wiebke'),
    registration('of netz-weyhe, public, published', 'sina'),
    registration('of netz-weyhe, public, published', 'lars'),
    registration('of the district, public, published', 'enno'),
  ],
  moves: [
    { who: 'sina', from: 'of netz-syke, public, published', to: 'of netz-weyhe, public, published' },
    { who: null, from: 'in syke, helpers, published', to: 'of the district, public, published' },
    { who: 'lars', from: 'of netz-weyhe, public, published', to: 'in syke, helpers, published' },
  ].map(({ who, from, to }) => ({
    of: registration(from as Event, who).name,
    name: `to the event ${to}`,
    facts: { ...places[to as Event], volunteer: who },
    data: { event: `@events/${to}` },
  })),
}

let moments = Date.UTC(2031, 0, 1)
const occurrence = () => new Date((moments += 60_000)).toISOString()

const hours = (who: string): Kind => ({
  name: `of ${who}`,
  words: '',
  facts: { town: helpers[who]!.town, volunteer: who },
  data: { volunteer: `@volunteers/${who}` },
})

const hoursIn = (who: string, net: string): Kind => ({
  ...hours(who),
  name: `of ${who} in ${net}`,
  facts: { ...hours(who).facts, net },
  data: { ...hours(who).data, network: `@networks/${net}` },
})

const giving = ['sina', 'ole', 'fenja', 'wiebke', 'lars', 'enno', 'thea']

export const serviceHours: Described = {
  ...{ slug: 'service-hours', one: 'ServiceHour', many: 'ServiceHours' },
  values: () => ({
    date: ['2026-10-01', '2026-10-02'],
    hours: [1.5, 2],
    activity: [`Fahrt ${unique()}`, 'Begleitung'],
  }),
  alsoRead: ['volunteer'],
  records: giving.map(hours),
  creations: [
    ...giving.map(hours),
    ...[
      ['sina', 'netz-syke'],
      ['sina', 'netz-weyhe'],
      ['ole', 'netz-weyhe'],
      ['wiebke', 'netz-weyhe'],
      ['wiebke', 'netz-syke'],
    ].map(([who, net]) => hoursIn(who!, net!)),
  ],
  moves: [
    ['sina', 'ole'],
    ['sina', 'thea'],
    ['ole', 'wiebke'],
    ['wiebke', 'thea'],
    ['thea', 'sina'],
  ]
    .map(([from, to]): Move => ({
      of: `of ${from}`,
      name: `to ${to}`,
      facts: hours(to!).facts,
      data: hours(to!).data,
    }))
    .concat(
      ['sina', 'wiebke'].map((who) => ({
        of: `of ${who}`,
        name: 'in a network that is a draft',
        data: { network: '@networks/netz-bassum' },
      })),
    ),
}
