/**
 * What the navigation shows to each role, written by hand from the table of rights: German names, by group. A
 * plus says that the role may make new records there.
 */
export const entries: Record<string, Record<string, string>> = {
  admin: {
    'Öffentliche Inhalte':
      'articles+ topics+ pages+ municipalities+ networks+ initiatives+ events+ service-providers+ services+ building-blocks+ media+ redirects+ glossary-words+ feedback-entries',
    Steuerung: 'local-reviews+ agreements agreement-documents placements',
    Menschen: 'users+',
    Geld: 'funds audit-log',
    Einstellungen: 'webhooks+ webhook-deliveries preview-tokens homepage site-settings fund-settings',
  },
  district: {
    'Öffentliche Inhalte':
      'articles+ topics+ pages+ municipalities+ networks+ initiatives+ events+ service-providers+ services+ building-blocks+ media+ redirects+ glossary-words+ feedback-entries',
    Steuerung: 'local-reviews+ agreements+ agreement-documents+ placements+ hour-sheets',
    Menschen: 'users+ volunteers+ memberships+ registrations+ service-hours+',
    Geld: 'funds+ claims receipts payment-batches audit-log',
    Einstellungen: 'preview-tokens homepage site-settings fund-settings',
  },
  editor: {
    'Öffentliche Inhalte':
      'articles+ topics+ pages+ municipalities networks initiatives events+ service-providers+ services+ building-blocks+ media+ redirects+ glossary-words+ feedback-entries',
    Steuerung: 'local-reviews',
    Einstellungen: 'preview-tokens homepage site-settings',
  },
  municipal: {
    'Öffentliche Inhalte':
      'articles+ municipalities networks+ initiatives+ events+ services+ media+ feedback-entries',
    Steuerung: 'local-reviews agreements agreement-documents placements+ hour-sheets+',
    Menschen: 'volunteers+ memberships+ registrations+ service-hours+',
    Geld: 'funds claims+ receipts audit-log',
    Einstellungen: 'preview-tokens fund-settings',
  },
  treasurer: {
    Steuerung: 'agreements agreement-documents placements hour-sheets',
    Geld: 'funds claims receipts payment-batches audit-log',
    Einstellungen: 'fund-settings',
  },
  auditor: {
    Steuerung: 'local-reviews agreements agreement-documents placements hour-sheets',
    Menschen: 'service-hours',
    Geld: 'funds claims receipts payment-batches audit-log',
    Einstellungen: 'fund-settings',
  },
  network: {
    'Öffentliche Inhalte': 'networks initiatives+ events+ media+',
    Menschen: 'volunteers memberships registrations service-hours+',
    Einstellungen: 'preview-tokens',
  },
}

/** The names an entry has on the screen. */
export const names: Record<string, string> = {
  articles: 'Artikel',
  topics: 'Themen',
  pages: 'Seiten',
  municipalities: 'Kommunen',
  networks: 'Netzwerke',
  initiatives: 'Initiativen',
  events: 'Termine',
  'service-providers': 'Träger',
  services: 'Angebote',
  'building-blocks': 'Bausteine',
  media: 'Bilder und Dateien',
  redirects: 'Weiterleitungen',
  'glossary-words': 'Wörter aus Briefen',
  'feedback-entries': 'Rückmeldungen',
  'local-reviews': 'Prüfungen vor Ort',
  agreements: 'Vereinbarungen',
  'agreement-documents': 'Unterlagen',
  placements: 'Arbeitsgelegenheiten',
  'hour-sheets': 'Stundenzettel',
  users: 'Konten',
  volunteers: 'Ehrenamtliche',
  memberships: 'Mitgliedschaften',
  registrations: 'Anmeldungen',
  'service-hours': 'Ehrenamtliche Stunden',
  funds: 'Fonds',
  claims: 'Anträge',
  receipts: 'Belege',
  'payment-batches': 'Sammelüberweisungen',
  'audit-log': 'Protokoll',
  webhooks: 'Webhooks',
  'webhook-deliveries': 'Webhook-Aufrufe',
  'preview-tokens': 'Vorschau-Links',
}

/** The same for globals. */
export const globalNames: Record<string, string> = {
  homepage: 'Startseite',
  'site-settings': 'Website',
  'fund-settings': 'Sätze und Grenzen',
}
