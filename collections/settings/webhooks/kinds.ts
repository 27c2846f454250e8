/** What a webhook can be told of: everything the public may read. */
export const kinds = {
  articles: ['Artikel', 'Articles'],
  topics: ['Themen', 'Topics'],
  pages: ['Seiten', 'Pages'],
  'building-blocks': ['Bausteine', 'Building blocks'],
  municipalities: ['Kommunen', 'Municipalities'],
  networks: ['Netzwerke', 'Networks'],
  initiatives: ['Initiativen', 'Initiatives'],
  events: ['Termine', 'Events'],
  'service-providers': ['Träger', 'Service providers'],
  services: ['Angebote', 'Services'],
  media: ['Bilder und Dateien', 'Media'],
  redirects: ['Weiterleitungen', 'Redirects'],
  'local-reviews': ['Prüfungen vor Ort', 'Local reviews'],
  placements: ['Arbeitsgelegenheiten', 'Placements'],
  homepage: ['Startseite', 'Homepage'],
  'site-settings': ['Website', 'Website'],
} as const satisfies Record<string, readonly [de: string, en: string]>
