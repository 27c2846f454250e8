/** Missing rights to a record. */
export const access = {
  unknownReference: {
    de: 'Einen Eintrag, auf den verwiesen wird, gibt es nicht (mehr).',
    en: 'A record that is referred to does not exist (any more).',
  },
  outOfScope: {
    de: 'Das geht nicht: Dieser Eintrag gehört nicht zu Ihrem Bereich, oder er würde ihn verlassen.',
    en: 'This is not possible: the record is not within your area, or would leave it.',
  },
  outsideArea: {
    de: 'Das geht nicht: Eine Kommune, ein Netzwerk oder ein Eintrag, auf den verwiesen wird, gehört nicht zu Ihrem Bereich.',
    en: 'This is not possible: a municipality, network or record that is referred to is not within your area.',
  },
  municipalityNeeded: {
    de: 'Bitte geben Sie die Kommune an. Ohne sie gilt der Eintrag für den ganzen Landkreis.',
    en: 'Please give the municipality. Without it the record holds for the whole district.',
  },
  mayNotPublish: {
    de: 'Sie können dies als Entwurf speichern. Veröffentlichen oder Veröffentlichtes ändern darf die Redaktion.',
    en: 'You can save this as a draft. Publishing, or changing what is published, is up to the editors.',
  },
} as const
