type Texts = { title: string; count: (n: number) => string; none: string; link: string }

/** Texts for pending records on the start page: `name` as in ./waiting-for.ts. */
export const waitingTexts = {
  membershipRequests: {
    title: 'Anfragen für Netzwerke',
    count: (n: number) => (n === 1 ? 'Eine Anfrage wartet.' : `${n} Anfragen warten.`),
    none: 'Keine Anfrage wartet.',
    link: 'Anfragen ansehen',
  },
  claimsToConfirm: {
    title: 'Anträge prüfen',
    count: (n: number) => (n === 1 ? 'Ein Antrag ist eingereicht.' : `${n} Anträge sind eingereicht.`),
    none: 'Kein Antrag wartet auf Ihre Prüfung.',
    link: 'Eingereichte Anträge ansehen',
  },
  claimsToOrder: {
    title: 'Auszahlungen anordnen',
    count: (n: number) => (n === 1 ? 'Ein Antrag ist bestätigt.' : `${n} Anträge sind bestätigt.`),
    none: 'Kein Antrag wartet auf Ihre Anordnung.',
    link: 'Bestätigte Anträge ansehen',
  },
  claimsToPay: {
    title: 'Anträge auszahlen',
    count: (n: number) => (n === 1 ? 'Ein Antrag ist angeordnet.' : `${n} Anträge sind angeordnet.`),
    none: 'Kein Antrag wartet auf Auszahlung.',
    link: 'Angeordnete Anträge ansehen',
  },
  batchesToExecute: {
    title: 'Sammelüberweisungen ausführen',
    count: (n: number) =>
      n === 1
        ? 'Eine Sammelüberweisung ist erstellt und noch nicht ausgeführt.'
        : `${n} Sammelüberweisungen sind erstellt und noch nicht ausgeführt.`,
    none: 'Keine Sammelüberweisung ist offen.',
    link: 'Offene Sammelüberweisungen ansehen',
  },
  reviewsDue: {
    title: 'Prüfungen vor Ort',
    count: (n: number) => (n === 1 ? 'Eine Prüfung ist fällig.' : `${n} Prüfungen sind fällig.`),
    none: 'Keine Prüfung ist fällig.',
    link: 'Fällige Prüfungen ansehen',
  },
  latestEntries: {
    title: 'Protokoll der letzten 7 Tage',
    count: (n: number) => (n === 1 ? 'Ein Eintrag kam hinzu.' : `${n} Einträge kamen hinzu.`),
    none: 'Kein Eintrag kam hinzu.',
    link: 'Neue Einträge ansehen',
  },
  claimsPaid: {
    title: 'Ausgezahlte Anträge',
    count: (n: number) =>
      n === 1
        ? 'Ein Antrag ist in Auszahlung oder bezahlt.'
        : `${n} Anträge sind in Auszahlung oder bezahlt.`,
    none: 'Noch kein Antrag ist in Auszahlung oder bezahlt.',
    link: 'Diese Anträge ansehen',
  },
  accountsWithoutTown: {
    title: 'Konten ohne Kommune',
    count: (n: number) =>
      n === 1
        ? 'Einem Konto kommunaler Mitarbeitender fehlt die Kommune.'
        : `${n} Konten kommunaler Mitarbeitender fehlt die Kommune.`,
    none: 'Allen kommunalen Mitarbeitenden ist eine Kommune zugeordnet.',
    link: 'Diese Konten ansehen',
  },
} satisfies Record<string, Texts>

export const waitingTextsInEnglish: typeof waitingTexts = {
  membershipRequests: {
    title: 'Requests to join networks',
    count: (n) => (n === 1 ? 'One request is waiting.' : `${n} requests are waiting.`),
    none: 'No request is waiting.',
    link: 'See requests',
  },
  claimsToConfirm: {
    title: 'Check claims',
    count: (n) => (n === 1 ? 'One claim has been submitted.' : `${n} claims have been submitted.`),
    none: 'No claim waits for you to check it.',
    link: 'See submitted claims',
  },
  claimsToOrder: {
    title: 'Order payments',
    count: (n) => (n === 1 ? 'One claim is confirmed.' : `${n} claims are confirmed.`),
    none: 'No claim waits for your order.',
    link: 'See confirmed claims',
  },
  claimsToPay: {
    title: 'Pay claims',
    count: (n) => (n === 1 ? 'One claim is ordered.' : `${n} claims are ordered.`),
    none: 'No claim waits for payment.',
    link: 'See ordered claims',
  },
  batchesToExecute: {
    title: 'Execute payment batches',
    count: (n) =>
      n === 1
        ? 'One payment batch is made and not executed yet.'
        : `${n} payment batches are made and not executed yet.`,
    none: 'No payment batch is open.',
    link: 'See open payment batches',
  },
  reviewsDue: {
    title: 'Local reviews',
    count: (n) => (n === 1 ? 'One review is due.' : `${n} reviews are due.`),
    none: 'No review is due.',
    link: 'See reviews that are due',
  },
  latestEntries: {
    title: 'Audit log of the last 7 days',
    count: (n) => (n === 1 ? 'One entry was added.' : `${n} entries were added.`),
    none: 'No entry was added.',
    link: 'See new entries',
  },
  claimsPaid: {
    title: 'Paid claims',
    count: (n) => (n === 1 ? 'One claim is in payment or paid.' : `${n} claims are in payment or paid.`),
    none: 'No claim is in payment or paid yet.',
    link: 'See these claims',
  },
  accountsWithoutTown: {
    title: 'Accounts without a municipality',
    count: (n) =>
      n === 1
        ? 'One account of municipal staff has no municipality.'
        : `${n} accounts of municipal staff have no municipality.`,
    none: 'All municipal staff have a municipality.',
    link: 'See these accounts',
  },
}
