const de = {
  button: 'Vorschau-Link',
  buttonOfAll: 'Vorschau-Link für alle meine Entwürfe',
  open: 'Vorschau öffnen',
  token: 'Schlüssel für die Vorschau. Sie sehen ihn nur jetzt:',
  until: (day: string) => `Gültig bis ${day}. Wer ihn hat, kann den Entwurf lesen.`,
  failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
}

export type PreviewTexts = typeof de

const en: PreviewTexts = {
  button: 'Preview link',
  buttonOfAll: 'Preview link for all my drafts',
  open: 'Open the preview',
  token: 'Key of the preview. You see it only now:',
  until: (day) => `Valid until ${day}. Whoever has it can read the draft.`,
  failed: 'That did not work. Please load the page again.',
}

/** German unless English was chosen. */
export const previewTexts = (language: string): PreviewTexts => (language === 'en' ? en : de)
