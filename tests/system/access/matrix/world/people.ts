import { demoPassword } from '../../../../support/system'
import { accountOf, type Person, persons } from '../persons'
import { type Described, type Kind, type Move, states, unique } from './shape'

/** The volunteers of the world: where they help, and whose account they have. */
export const helpers: Record<string, { town: string; trashed?: boolean }> = {
  sina: { town: 'syke' },
  ole: { town: 'syke' },
  fenja: { town: 'syke' },
  wiebke: { town: 'weyhe' },
  lars: { town: 'weyhe' },
  enno: { town: 'stuhr' },
  thea: { town: 'bassum' },
  gone: { town: 'syke', trashed: true },
}

/** Who is, was or wants to be in which network. */
const members: { who: string; net: string; status: string }[] = [
  { who: 'sina', net: 'netz-syke', status: 'approved' },
  { who: 'ole', net: 'netz-syke', status: 'requested' },
  { who: 'fenja', net: 'netz-syke', status: 'rejected' },
  { who: 'fenja', net: 'netz-syke-fremd', status: 'approved' },
  { who: 'gone', net: 'netz-syke', status: 'approved' },
  { who: 'wiebke', net: 'netz-weyhe', status: 'approved' },
  { who: 'lars', net: 'netz-weyhe', status: 'ended' },
  { who: 'lars', net: 'netz-stuhr', status: 'approved' },
  { who: 'enno', net: 'netz-stuhr', status: 'approved' },
  { who: 'thea', net: 'netz-bassum', status: 'requested' },
]

/** Networks whose coordination knows the volunteer: those of which the person is, or asked to be, a member. */
export const netsOf = (volunteer: string): string[] =>
  members
    .filter(({ who, status }) => who === volunteer && ['requested', 'approved'].includes(status))
    .map(({ net }) => net)

const townOfNet: Record<string, string> = {
  ...{ 'netz-syke': 'syke', 'netz-syke-fremd': 'syke', 'netz-weyhe': 'weyhe' },
  ...{ 'netz-stuhr': 'stuhr', 'netz-bassum': 'bassum' },
}

const isHelper = (roles: readonly string[]) =>
  roles.length > 0 && roles.every((role) => ['volunteer', 'network'].includes(role))

/** An account; `later` are the roles it is given after it has logged in. */
const account = (
  name: string,
  roles: readonly string[],
  { towns, nets, later }: Partial<Person> = {},
): Kind => ({
  name,
  words: isHelper(later?.roles ?? roles) ? 'helper-account' : 'staff-account',
  facts: { account: name },
  data: {
    roles,
    municipalities: (towns ?? []).map((town) => `@municipalities/${town}`),
    networks: (nets ?? []).map((net) => `@networks/${net}`),
  },
  second: {
    roles: isHelper(later?.roles ?? roles)
      ? ['network', 'volunteer']
      : [...roles, roles.includes('auditor') ? 'treasurer' : 'auditor'],
    municipalities: ['@municipalities/bassum'],
    networks: ['@networks/netz-bassum'],
  },
})

const plainAccounts = [
  account('staff', ['municipal']),
  account('helper', ['volunteer']),
  account('both-helper', ['volunteer', 'network']),
  account('mixed', ['volunteer', 'auditor']),
]

export const users: Described = {
  ...{ slug: 'users', one: 'User', many: 'Users' },
  values: () => ({ name: ['Konto', 'Anderes Konto'], language: ['de', 'en'] }),
  fresh: () => ({ email: `${unique()}@probe.example`, password: demoPassword }),
  alsoRead: ['roles', 'municipalities', 'networks', 'email'],
  records: [
    ...plainAccounts,
    ...persons.flatMap((person) => (person.roles ? [account(accountOf(person), person.roles, person)] : [])),
  ],
  creations: [
    account('a volunteer', ['volunteer']),
    account('a volunteer who coordinates', ['volunteer', 'network']),
    account('an editor', ['editor']),
    account('a volunteer who is staff', ['volunteer', 'municipal']),
    account('an administrator', ['admin']),
  ],
  moves: [
    { of: 'helper', roles: ['network'], words: 'helper-account' },
    { of: 'helper', roles: ['volunteer', 'municipal'], words: 'staff-account' },
    { of: 'helper', roles: ['admin'], words: 'staff-account' },
    { of: 'staff', roles: ['volunteer'], words: 'helper-account' },
    { of: 'mixed', roles: ['volunteer'], words: 'helper-account' },
    { of: 'volunteer', roles: ['volunteer', 'auditor'], words: 'staff-account' },
    { of: 'network', roles: ['volunteer', 'network'], words: 'helper-account' },
  ].map(({ of, roles, words }) => ({
    of,
    name: `to the roles ${roles.join()}`,
    words,
    facts: { account: of },
    data: { roles },
  })),
}

const accounts: Record<string, string> = Object.fromEntries(
  persons.flatMap((person) => (person.volunteer ? [[person.volunteer, accountOf(person)]] : [])),
)

const volunteer = (name: string, town: string, trashed = false, of = accounts[name]): Kind => ({
  name,
  words: trashed ? 'trashed' : 'kept',
  facts: { town, volunteer: name },
  data: {
    municipality: `@municipalities/${town}`,
    ...(of ? { account: `@users/${of}` } : {}),
    ...(trashed ? { deletedAt: states.trashed.deletedAt } : {}),
  },
})

export const volunteers: Described = {
  ...{ slug: 'volunteers', one: 'Volunteer', many: 'Volunteers', trash: true },
  values: () => ({
    firstName: ['Sina', 'Sine'],
    lastName: ['Muster', 'Mustermann'],
    birthDate: ['1970-01-01', '1971-01-01'],
    contact: [
      { email: 'a@probe.example', phone: '1', street: 'Weg 1', postalCode: '28857', city: 'Syke' },
      { email: 'b@probe.example', phone: '2', street: 'Weg 2', postalCode: '28844', city: 'Weyhe' },
    ],
    languages: [['de'], ['de', 'en']],
    skills: [['driving'], ['driving', 'it']],
    availability: ['montags', 'dienstags'],
    startedOn: ['2020-01-01', '2020-01-02'],
    endedOn: ['2026-01-01', '2026-01-02'],
    commission: [
      { from: '2026-01-01', until: '2026-12-31', byWhom: 'Stadt', activity: 'Fahren' },
      { from: '2026-02-01', until: '2026-11-30', byWhom: 'Kreis', activity: 'Kochen' },
    ],
    certificateOfConduct: [
      { inspectedOn: '2026-01-01', certificateDate: '2025-12-01', relevantEntry: true },
      { inspectedOn: '2026-01-02', certificateDate: '2025-12-02', relevantEntry: false },
    ],
    consents: [
      [{ subject: 'photo', givenOn: '2026-01-01', wording: '1' }],
      [{ subject: 'newsletter', givenOn: '2026-01-02', wording: '2' }],
    ],
    bankAccount: [
      { holder: 'Sina Muster', iban: 'DE02120300000000202051' },
      { holder: 'Sine Muster', iban: 'DE02500105170137075030' },
    ],
    notes: ['Intern', 'Sehr intern'],
  }),
  // The name follows first and last name, whatever is said.
  fresh: () => ({ name: 'Wer Anders' }),
  alsoRead: ['name', 'municipality', 'account'],
  records: Object.entries(helpers).map(([name, { town, trashed }]) => volunteer(name, town, trashed)),
  creations: ['syke', 'weyhe', 'bassum'].map((town) => ({
    ...volunteer(`somebody new in ${town}`, town),
    facts: { town, volunteer: 'somebody new' },
  })),
  moves: [
    ['sina', 'bassum'],
    ['ole', 'weyhe'],
    ['wiebke', 'syke'],
    ['lars', 'bassum'],
    ['thea', 'syke'],
  ]
    .map(([of, town]): Move => ({
      of: of!,
      name: `to ${town}`,
      words: 'kept',
      facts: { town, volunteer: of },
      data: { municipality: `@municipalities/${town}` },
    }))
    .concat(
      ['ole', 'wiebke'].flatMap((of) => [
        { of, name: 'with an account', data: { account: '@users/helper' } },
        {
          of,
          name: 'with a certificate that somebody else has seen',
          data: { certificateOfConduct: { inspectedBy: '@users/helper' } },
        },
      ]),
    ),
}

const membership = (who: string, net: string, role: string, status?: string): Kind => ({
  name: `${who} in ${net}, ${status ?? role}`,
  words: `as-${role}${status ? ` ${status}` : ''}`,
  facts: { town: townOfNet[net] ?? 'syke', net, volunteer: who, others: [helpers[who]!.town] },
  data: { volunteer: `@volunteers/${who}`, network: `@networks/${net}`, role, ...(status ? { status } : {}) },
})

const initiativeIn = (net: string, initiative: string): Kind => ({
  name: `the initiative ${initiative} in ${net}`,
  words: 'as-member',
  facts: {
    ...{ town: townOfNet[net], net, volunteer: null },
    others: [initiative === 'in weyhe' ? 'weyhe' : 'syke'],
  },
  data: { initiative: `@initiatives/${initiative}`, network: `@networks/${net}`, role: 'member' },
})

export const memberships: Described = {
  ...{ slug: 'memberships', one: 'Membership', many: 'Memberships' },
  values: () => ({
    role: ['member', 'coordinator'],
    status: ['requested', 'approved'],
    reason: ['Nein', 'Ja'],
  }),
  alsoRead: ['network'],
  records: [
    ...members.map(({ who, net, status }) => membership(who, net, 'member', status)),
    initiativeIn('netz-syke', 'of an own net'),
  ],
  creations: [
    membership('sina', 'netz-weyhe', 'member'),
    membership('sina', 'netz-stuhr', 'coordinator'),
    membership('ole', 'netz-weyhe', 'member'),
    membership('ole', 'netz-syke-fremd', 'member'),
    membership('wiebke', 'netz-stuhr', 'member'),
    membership('enno', 'netz-weyhe', 'member'),
    membership('thea', 'netz-syke', 'member'),
    // Everybody can refer to these.
    initiativeIn('netz-weyhe', 'of an own net'),
    initiativeIn('netz-syke', 'in weyhe'),
  ],
  moves: [
    { of: membership('sina', 'netz-syke', 'member', 'approved'), who: 'sina', net: 'netz-bassum' },
    { of: membership('ole', 'netz-syke', 'member', 'requested'), who: 'ole', net: 'netz-stuhr' },
    { of: membership('wiebke', 'netz-weyhe', 'member', 'approved'), who: 'wiebke', net: 'netz-syke' },
    { of: membership('thea', 'netz-bassum', 'member', 'requested'), who: 'thea', net: 'netz-syke' },
  ].map(({ of, who, net }) => ({
    of: of.name,
    name: `to ${net}`,
    words: 'as-member',
    facts: { town: townOfNet[net]!, net, volunteer: who },
    data: { network: `@networks/${net}` },
  })),
}
