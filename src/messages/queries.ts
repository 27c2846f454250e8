/** Invalid filters, orders and bodies. */
export const queries = {
  notAnObject: {
    de: 'Diese Anfrage ist nicht lesbar: Erwartet wird ein JSON-Objekt.',
    en: 'This request cannot be read: a JSON object is expected.',
  },
  notAFilter: {
    de: 'So kann nicht gefiltert werden. Bitte die Werte prüfen.',
    en: 'This cannot be filtered by. Please check the values.',
  },
  notAnOrder: {
    de: 'Danach kann nicht sortiert werden. Bitte nach etwas anderem sortieren.',
    en: 'This cannot be sorted by. Please sort by something else.',
  },
} as const
