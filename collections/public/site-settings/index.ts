import type { GlobalConfig } from 'payload'
import { array, both, email, group, relationship, select, text, textarea } from '../../shared/fields'
import { defaultLocale } from '../../../src/domain/locales'
import { navigation } from '../../shared/groups'
import { states } from '../../../src/domain/opening-hours/holidays'
import { inGerman, linkTarget, phoneNumber } from '../../shared/validate'
import { languageChoices, siteLanguages } from './languages'

/** German names of the states in both languages: letters are addressed with them. */
const stateNames = Object.fromEntries(
  Object.entries(states).map(([code, name]) => [code, [name, name] as const]),
)

const links = (name: string, de: string, en: string) =>
  array(name, de, en, {
    labels: { singular: both('Link', 'Link'), plural: both('Links', 'Links') },
    fields: [
      text('label', 'Beschriftung', 'Label', { localized: true, validate: inGerman }),
      relationship('page', 'Seite', 'Page', {
        meaning: 'The page the link leads to.',
        relationTo: 'pages',
        onDelete: 'empty',
      }),
      text('url', 'oder Adresse', 'or address', {
        meaning: 'Where the link leads if it names no page: a web address, or a path of the site.',
        validate: linkTarget(),
      }),
    ],
  })

/** District-specific settings: names, contacts, navigation. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: both('Website', 'Website'),
  admin: { group: navigation.settings },
  versions: { max: 50 },
  fields: [
    text('siteName', 'Name der Website', 'Name of the website', { localized: true, validate: inGerman }),
    text('claim', 'Leitsatz', 'Claim', { meaning: 'A sentence below the name.', localized: true }),
    text('districtName', 'Name des Landkreises', 'Name of the district', { required: true }),
    select('state', 'Bundesland', 'State', stateNames, {
      meaning: 'The German state, whose public holidays count.',
      hint: both(
        'Seine gesetzlichen Feiertage gelten für die Öffnungszeiten. Leer: nur die bundesweiten.',
        'Its public holidays count for opening hours. Empty: only those of all of Germany.',
      ),
    }),
    select('languages', 'Sprachen der Website', 'Languages of the website', languageChoices, {
      meaning: 'The languages of the website, in the order in which it offers them. German is always one.',
      hint: both(
        'In dieser Reihenfolge bietet die Website sie an. Deutsch gehört immer dazu. Was in einer Sprache noch fehlt, erscheint auf Deutsch. Die festen Texte der Website haben wir selbst übersetzt: Lassen Sie sie von jemandem lesen, der die Sprache spricht.',
        'The website offers them in this order. German is always one of them. What is missing in a language appears in German. We translated the fixed texts of the website ourselves: have someone who speaks the language read them.',
      ),
      hasMany: true,
      required: true,
      admin: { isSortable: true },
      defaultValue: [defaultLocale],
      validate: siteLanguages,
    }),
    group('contact', 'Kontakt', 'Contact', [
      text('name', 'Stelle', 'Office'),
      text('street', 'Straße und Hausnummer', 'Street and number'),
      text('postalCode', 'Postleitzahl', 'Postal code', { maxLength: 5 }),
      text('city', 'Ort', 'City'),
      text('phone', 'Telefon', 'Phone', { validate: phoneNumber() }),
      email('email', 'E-Mail', 'E-mail'),
    ]),
    links('navigation', 'Navigation', 'Navigation'),
    group('footer', 'Fußzeile', 'Footer', [
      textarea('text', 'Text', 'Text', { localized: true }),
      links('links', 'Links', 'Links'),
    ]),
    array('emergencyNumbers', 'Notrufnummern', 'Emergency numbers', {
      meaning: 'Numbers to call in need; the first is the most important.',
      labels: { singular: both('Nummer', 'Number'), plural: both('Nummern', 'Numbers') },
      fields: [
        text('label', 'Bezeichnung', 'Label', { localized: true, validate: inGerman }),
        text('number', 'Nummer', 'Number', { required: true, validate: phoneNumber(true) }),
        text('description', 'Wann anrufen', 'When to call', { localized: true }),
      ],
    }),
  ],
}
