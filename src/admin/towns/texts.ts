const de = {
  label: 'Kommune',
  all: 'Alle',
  hint: 'Grenzt die Listen ein.',
  only: (name: string) => `Nur ${name}.`,
  change: 'In der Navigation können Sie eine andere Kommune oder „Alle“ wählen.',
  shownNow: (name: string) => `Die Listen zeigen jetzt: ${name}.`,
  failed: 'Die Auswahl wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.',
}

export type TownTexts = typeof de

const en: TownTexts = {
  label: 'Municipality',
  all: 'All',
  hint: 'Narrows the lists.',
  only: (name) => `${name} only.`,
  change: 'In the navigation you can choose another municipality, or “All”.',
  shownNow: (name) => `The lists now show: ${name}.`,
  failed: 'Your choice was not saved. Please try again.',
}

export const townTexts = (language: string): TownTexts => (language === 'en' ? en : de)
