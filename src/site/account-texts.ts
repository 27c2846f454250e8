import type { ContentLocale } from '../domain/locales'

const de = {
  title: 'Passwort festlegen',
  rule: 'Mindestens 12 Zeichen. Gut sind vier oder fünf Wörter, die nichts miteinander zu tun haben.',
  password: 'Neues Passwort',
  repeat: 'Neues Passwort noch einmal',
  differ: 'Die beiden Passwörter sind verschieden.',
  send: 'Passwort speichern',
  done: 'Ihr Passwort ist gespeichert. Sie können sich jetzt anmelden.',
  signIn: 'Zur Anmeldung für Mitarbeitende',
  noLink: 'Hier fehlt der Link aus der E-Mail. Öffnen Sie bitte den ganzen Link.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal.',
  needsScript: 'Für diese Seite muss JavaScript eingeschaltet sein.',
}

export type AccountTexts = typeof de

const en: AccountTexts = {
  title: 'Choose a password',
  rule: 'At least 12 characters. Four or five words that have nothing to do with each other are good.',
  password: 'New password',
  repeat: 'New password again',
  differ: 'The two passwords are different.',
  send: 'Save password',
  done: 'Your password is saved. You can log in now.',
  signIn: 'To the login for staff',
  noLink: 'The link of the e-mail is missing. Please open the whole link.',
  failed: 'That did not work. Please try again later.',
  needsScript: 'This page needs JavaScript.',
}

/** The language of mails and of the pages they link to: German or English; other locales use English. */
export const accountLanguage = (locale: ContentLocale): 'de' | 'en' => (locale.startsWith('de') ? 'de' : 'en')

export const accountTexts = (locale: ContentLocale): AccountTexts => ({ de, en })[accountLanguage(locale)]

const addressDe = {
  title: 'E-Mail-Adresse bestätigen',
  explain:
    'Bestätigen Sie, dass Ihr Konto künftig diese E-Mail-Adresse hat. Sie melden sich dann mit ihr an.',
  send: 'E-Mail-Adresse bestätigen',
  done: 'Die neue E-Mail-Adresse gilt. Bitte melden Sie sich damit neu an.',
  signIn: de.signIn,
  noLink: de.noLink,
  failed: de.failed,
  needsScript: de.needsScript,
}

export type AddressTexts = typeof addressDe

const addressEn: AddressTexts = {
  title: 'Confirm your e-mail address',
  explain: 'Confirm that your account has this e-mail address from now on. You will log in with it.',
  send: 'Confirm e-mail address',
  done: 'The new e-mail address counts. Please log in with it.',
  signIn: en.signIn,
  noLink: en.noLink,
  failed: en.failed,
  needsScript: en.needsScript,
}

/** The texts of the page that confirms a new address. */
export const addressTexts = (locale: ContentLocale): AddressTexts =>
  accountLanguage(locale) === 'de' ? addressDe : addressEn
