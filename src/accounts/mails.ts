import type { SendEmailOptions } from 'payload'
import { addressHours } from './address-change'
import { linkHours, type Recipient } from './links'
import type { LinkKind } from '../domain/link-kind'

/** Days if longer than one, else hours. */
function duration(hours: number, language: 'de' | 'en'): string {
  if (hours > 24) return language === 'de' ? `${hours / 24} Tage` : `${hours / 24} days`
  return language === 'de' ? 'eine Stunde' : 'one hour'
}

const texts = {
  invite: {
    de: {
      subject: 'Ihr Konto bei Bürgernetz',
      lines: ['Für Sie wurde ein Konto angelegt. Legen Sie hier Ihr Passwort fest:'],
      close: ['Ist der Link abgelaufen? Auf der Anmeldeseite hilft „Passwort vergessen?“ weiter.'],
    },
    en: {
      subject: 'Your account at Bürgernetz',
      lines: ['An account was made for you. Choose your password here:'],
      close: ['Has the link run out? On the login page, “Forgot password?” will help.'],
    },
  },
  reset: {
    de: {
      subject: 'Neues Passwort für Bürgernetz',
      lines: ['Sie haben nach einem neuen Passwort gefragt. Legen Sie es hier fest:'],
      close: ['Sie waren das nicht? Dann ist nichts zu tun: Ihr Passwort bleibt, wie es ist.'],
    },
    en: {
      subject: 'New password for Bürgernetz',
      lines: ['You asked for a new password. Choose it here:'],
      close: ['It was not you? Then there is nothing to do: your password stays as it is.'],
    },
  },
} as const

/**
 * The mail with a link for choosing a password. The secret is in the URL fragment, which browsers send to no server,
 * so that it is in no log and in no Referer.
 */
export function linkMail(person: Recipient, kind: LinkKind, token: string, site: string): SendEmailOptions {
  const { language } = person
  const { subject, lines, close } = texts[kind][language]
  const link = `${site}${language === 'de' ? '' : '/en'}/konto/passwort#${token}`
  const hours = duration(linkHours[kind], language)
  const [greeting, once, farewell] =
    language === 'de'
      ? [`Guten Tag ${person.name},`, `Der Link gilt einmal und ${hours} lang.`, 'Ihr Bürgernetz']
      : [`Hello ${person.name},`, `The link works once and for ${hours}.`, 'Bürgernetz']
  const text = [greeting, ...lines, link, once, ...close, farewell].join('\n\n')
  return { to: person.email, subject, text }
}

const addressTexts = {
  new: {
    de: {
      subject: 'Neue E-Mail-Adresse für Bürgernetz bestätigen',
      lines: ['Für Ihr Konto soll künftig diese E-Mail-Adresse gelten. Bestätigen Sie das hier:'],
      close: [
        `Der Link gilt einmal und ${addressHours} Stunden lang. Bis dahin gilt die alte Adresse.`,
        'Sie erwarten diese E-Mail nicht? Dann ist nichts zu tun: Ohne Sie ändert sich nichts.',
      ],
    },
    en: {
      subject: 'Confirm your new e-mail address for Bürgernetz',
      lines: ['From now on, your account is to have this e-mail address. Confirm it here:'],
      close: [
        `The link works once and for ${addressHours} hours. Until then the old address counts.`,
        'You do not expect this mail? Then there is nothing to do: without you nothing changes.',
      ],
    },
  },
  old: {
    de: {
      subject: 'Ihr Konto bei Bürgernetz bekommt eine neue E-Mail-Adresse',
      lines: ['Für Ihr Konto wurde eine neue E-Mail-Adresse angegeben. Sie gilt, sobald sie bestätigt ist.'],
      close: [
        'Sie waren das nicht? Ändern Sie gleich Ihr Passwort: Dann gilt der Link an die neue Adresse nicht mehr. Und sagen Sie der Systemverwaltung Bescheid.',
      ],
    },
    en: {
      subject: 'Your account at Bürgernetz gets a new e-mail address',
      lines: ['A new e-mail address was given for your account. It counts as soon as it is confirmed.'],
      close: [
        'It was not you? Change your password at once: then the link to the new address no longer works. And tell the administration.',
      ],
    },
  },
} as const

/** The mail to a new address, with a link (the secret is in the fragment), or to the old one, without. */
export function newAddressMail(person: Recipient, site: string, token?: string): SendEmailOptions {
  const { language } = person
  const { subject, lines, close } = addressTexts[token ? 'new' : 'old'][language]
  const link = token ? [`${site}${language === 'de' ? '' : '/en'}/konto/adresse#${token}`] : []
  const [greeting, farewell] =
    language === 'de'
      ? [`Guten Tag ${person.name},`, 'Ihr Bürgernetz']
      : [`Hello ${person.name},`, 'Bürgernetz']
  const text = [greeting, ...lines, ...link, ...close, farewell].join('\n\n')
  return { to: person.email, subject, text }
}
