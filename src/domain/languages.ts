/** Languages people speak and in which help is offered. Not the same as the content's locales. */
export const spokenLanguages = {
  de: ['Deutsch', 'German'],
  en: ['Englisch', 'English'],
  uk: ['Ukrainisch', 'Ukrainian'],
  ru: ['Russisch', 'Russian'],
  ar: ['Arabisch', 'Arabic'],
  fa: ['Persisch (Dari, Farsi)', 'Persian (Dari, Farsi)'],
  ps: ['Paschtu', 'Pashto'],
  ku: ['Kurdisch', 'Kurdish'],
  tr: ['Türkisch', 'Turkish'],
  fr: ['Französisch', 'French'],
  ti: ['Tigrinisch', 'Tigrinya'],
  so: ['Somali', 'Somali'],
  es: ['Spanisch', 'Spanish'],
  pl: ['Polnisch', 'Polish'],
} as const
