/** Changes refused because of other records. */
export const records = {
  stillReferenced: {
    de: 'Das geht nicht: Andere Einträge verweisen noch darauf. Lösen Sie zuerst diese Verweise.',
    en: 'This is not possible: other records still refer to it. Remove those references first.',
  },
  oneOfManyRefused: {
    de: 'Nichts wurde geändert, denn bei mindestens einem Eintrag geht es nicht.',
    en: 'Nothing was changed, since it is not possible for at least one of the records.',
  },
  appendOnly: {
    de: 'Das Protokoll kann nicht geändert werden.',
    en: 'The log cannot be changed.',
  },
} as const
