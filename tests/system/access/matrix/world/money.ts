import { helpers } from './people'
import { type Described, type Kind, unique, uniqueNumber } from './shape'

const fund = (town: string): Kind => ({
  name: `of ${town}`,
  words: '',
  facts: { town },
  data: { municipality: `@municipalities/${town}` },
})

export const funds: Described = {
  ...{ slug: 'funds', one: 'Fund', many: 'Funds' },
  values: () => ({
    amountCents: [100_000, 200_000],
    rules: [
      { maxPerClaimCents: 100, receiptAboveCents: 10, secondPersonAboveCents: 50, filingDeadlineDays: 30 },
      { maxPerClaimCents: 200, receiptAboveCents: 20, secondPersonAboveCents: 60, filingDeadlineDays: 60 },
    ],
    year: [2026, 2027],
  }),
  fresh: () => ({ purpose: 'volunteering' }),
  alsoRead: ['title', 'municipality', 'purpose'],
  records: ['syke', 'weyhe', 'stuhr', 'bassum'].map(fund),
  creations: ['syke', 'weyhe', 'bassum'].map(fund),
  moves: [
    { of: 'of syke', to: 'heiligenfelde' },
    { of: 'of weyhe', to: 'heiligenfelde' },
  ].map(({ of, to }) => ({ of, name: `to ${to}`, facts: fund(to).facts, data: fund(to).data })),
}

const everyStatus = ['draft', 'returned', 'submitted', 'confirmed', 'ordered', 'in-payment', 'paid']

const claim = (who: string, status: string, town = helpers[who]!.town): Kind => ({
  name: `of ${who} in ${town}, ${status}`,
  words: status,
  facts: { town, volunteer: who },
  data: { status, volunteer: `@volunteers/${who}`, municipality: `@municipalities/${town}` },
})

const claimKinds = [
  ...everyStatus.map((status) => claim('sina', status)),
  ...['draft', 'confirmed', 'ordered'].map((status) => claim('ole', status)),
  ...everyStatus.map((status) => claim('wiebke', status)),
  ...['draft', 'in-payment'].map((status) => claim('enno', status)),
  claim('thea', 'submitted'),
]

export const claims: Described = {
  ...{ slug: 'claims', one: 'Claim', many: 'Claims' },
  values: () => ({
    number: [unique(), unique()],
    items: [
      [{ kind: 'material', date: '2026-10-01', purpose: 'Hefte', amountCents: 300 }],
      [{ kind: 'other', date: '2026-10-02', purpose: 'Stifte', amountCents: 400 }],
    ],
    noReceiptReason: ['Verloren', 'Nie bekommen'],
    declaration: [false, true],
    payee: [
      { name: 'Sina', accountHolder: 'Sina', iban: 'DE02120300000000202051' },
      { name: 'Wer anders', accountHolder: 'Wer anders', iban: 'DE02500105170137075030' },
    ],
    decisions: [
      [{ transition: 'submit', at: '2026-10-01T10:00:00.000Z' }],
      [{ transition: 'order', at: '2026-10-02T10:00:00.000Z' }],
    ],
    totalCents: [300, 400],
    status: ['draft', 'paid'],
    filedBy: ['@users/staff', '@me'],
    payment: ['@payment-batches/the first', '@payment-batches/the second'],
  }),
  alsoRead: ['municipality', 'volunteer'],
  records: claimKinds,
  creations: [
    claim('sina', 'draft'),
    claim('sina', 'draft', 'weyhe'),
    claim('ole', 'draft'),
    claim('wiebke', 'draft'),
    claim('enno', 'draft'),
    claim('thea', 'draft'),
  ],
  moves: [
    ...[
      ['sina', 'draft', 'weyhe'],
      ['sina', 'returned', 'bassum'],
      ['wiebke', 'draft', 'syke'],
      ['ole', 'confirmed', 'weyhe'],
    ].map(([who, status, town]) => ({
      of: claim(who!, status!).name,
      name: `to ${town}`,
      words: status,
      facts: { town, volunteer: who },
      data: { municipality: `@municipalities/${town}` },
    })),
    {
      of: claim('sina', 'draft').name,
      name: 'from the fund of another town',
      data: { fund: '@funds/of weyhe' },
    },
    ...['ole', 'wiebke'].map((to) => ({
      of: claim('sina', 'draft').name,
      name: `to ${to}`,
      words: 'draft',
      facts: { town: 'syke', volunteer: to },
      data: { volunteer: `@volunteers/${to}` },
    })),
  ],
}

/** A receipt is what its claim is. */
const receipt = ({ name, words, facts }: Kind): Kind => ({
  name,
  words,
  facts,
  data: { claim: `@claims/${name}` },
})
const noClaim: Kind = { name: 'of no claim', words: '', facts: {}, data: {} }
const file = () => ({
  ...{ filename: `${unique()}.png`, mimeType: 'image/png', filesize: 68 },
  sha256: String(uniqueNumber(12)),
})

export const receipts: Described = {
  ...{ slug: 'receipts', one: 'Receipt', many: 'Receipts', upload: true },
  values: () => ({ sha256: [String(uniqueNumber(12)), String(uniqueNumber(12))] }),
  alsoRead: ['claim'],
  records: [...claimKinds.map(receipt), noClaim].map((kind) => ({
    ...kind,
    data: { ...file(), ...kind.data },
  })),
  creations: [...claimKinds.map(receipt), noClaim],
}

const batch = (name: string): Kind => ({ name, words: '', facts: {}, data: { status: 'created' } })

export const paymentBatches: Described = {
  ...{ slug: 'payment-batches', one: 'PaymentBatch', many: 'PaymentBatches' },
  values: () => ({
    messageId: [unique(), unique()],
    executionDate: ['2026-12-01', '2026-12-02'],
    status: ['created', 'executed'],
  }),
  records: [batch('the first'), batch('the second')],
  creations: [batch('another')],
}

const entry = (subject: string, town: string | null): Kind => ({
  name: `${subject} of ${town ?? 'no town'}`,
  words: money.includes(subject) ? 'money' : '',
  facts: { town },
  data: { subject, municipality: town && `@municipalities/${town}` },
})
const money = ['claims', 'receipts', 'funds', 'payment-batches', 'hour-sheets', 'fund-settings']

export const auditLog: Described = {
  ...{ slug: 'audit-log', one: 'AuditLog', many: 'AuditLogs' },
  values: () => ({ action: ['probe', 'andere-probe'], reason: ['Grund', 'Anderer Grund'] }),
  fresh: () => ({ at: '2026-11-01T10:00:00.000Z' }),
  alsoRead: ['subject', 'actor'],
  records: [
    ...money.map((subject) => entry(subject, null)),
    ...['syke', 'weyhe', 'stuhr', 'bassum'].flatMap((town) => [
      entry('claims', town),
      entry('volunteers', town),
    ]),
    entry('users', null),
  ],
  creations: [entry('claims', 'syke'), entry('users', null)],
}
