import type { SendEmailOptions } from 'payload'
import { linkHours, type LinkKind, type Recipient } from './links'

/** Days for what is longer than one. */
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
 * The mail with a link for choosing a password. The secret stands behind the #: browsers send that part to no
 * server, so that it is in no log and in no Referer.
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
