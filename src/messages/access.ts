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
  previewNotValid: {
    de: 'Dieser Vorschau-Link gilt nicht mehr.',
    en: 'This preview link is no longer valid.',
  },
  previewReadsOnly: {
    de: 'Mit einem Vorschau-Link können Sie nur lesen.',
    en: 'A preview link is for reading only.',
  },
  previewDays: {
    de: 'Ein Vorschau-Link gilt 1 bis 30 Tage.',
    en: 'A preview link is valid for 1 to 30 days.',
  },
  previewsMany: {
    de: 'Sie haben zu viele Vorschau-Links. Bitte löschen Sie alte.',
    en: 'You have too many preview links. Please delete old ones.',
  },
} as const
