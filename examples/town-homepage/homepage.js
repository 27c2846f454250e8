import { askForPage } from './ask.js'
import { nextDate } from './next-dates.js'
import { server } from './settings.js'
import { texts } from './texts.js'

const asked = new URLSearchParams(location.search).get('lang') ?? 'de'
const language = asked in texts ? asked : 'de'
const t = texts[language]
const now = new Date()

const place = (name) => document.querySelector(`[data-fill=${name}]`)

/** An element with a class, and what is in it. Texts of editors find their own direction. */
function make(name, className, ...content) {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...content.filter(Boolean))
  return element
}
const written = (name, text) => Object.assign(make(name, '', text), { dir: 'auto' })
const tag = (text) => make('span', 'tag', text)
const link = (href, text) => Object.assign(make('a', '', text), { href })
const fill = (name, ...content) => place(name).replaceChildren(...content)

function showLanguages() {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = t[element.dataset.text]
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', t[element.dataset.label])
  const links = Object.entries(texts).map(([code, { name }]) => {
    const choice = Object.assign(link(`?lang=${code}`, name), {
      lang: code,
      dir: code === 'ar' ? 'rtl' : 'ltr',
    })
    if (code === language) choice.setAttribute('aria-current', 'true')
    return make('li', '', choice)
  })
  fill('languages', ...links)
  fill('status', t.loading)
}

/** Days and times as the clocks in Germany show them. */
const format = (options) => new Intl.DateTimeFormat(language, { timeZone: 'Europe/Berlin', ...options })
const dayOf = format({ day: 'numeric' })
const monthOf = format({ month: 'short' })
const timeOf = format({ weekday: 'long', hour: '2-digit', minute: '2-digit' })

function showEvents(events) {
  const next = events
    .map((event) => ({ ...event, next: nextDate(event, now) }))
    .filter((event) => event.next)
    .sort((one, other) => one.next - other.next)
    .slice(0, 6)
  const items = next.map((event) => {
    const date = make('time', 'date', make('b', '', dayOf.format(event.next)), monthOf.format(event.next))
    date.dateTime = event.next.toISOString()
    const where = [event.place?.name, event.place?.city].filter(Boolean).join(', ')
    const details = make(
      'div',
      '',
      written('h3', event.title),
      make('p', '', timeOf.format(event.next), ' '),
      where && written('p', where),
    )
    if (event.status === 'cancelled') details.append(tag(t.cancelled))
    if (event.series?.rrule) details.append(tag(t.repeats))
    if (event.place?.stepFree) details.append(tag(t.stepFree))
    return make('li', '', date, details)
  })
  fill('events', ...(items.length ? items : [make('li', 'empty', t.noEvents)]))
}

function showNetworks(networks, towns) {
  const articles = networks.map(({ title, needs, descriptionHtml }) => {
    const article = make('article', 'network', written('h3', title))
    if (needs?.length)
      article.append(
        make('p', 'label', t.needs),
        make(
          'ul',
          '',
          ...needs.map(({ text, urgent }) => make('li', '', written('span', text), urgent && tag(t.urgent))),
        ),
      )
    // The server's HTML is safe to insert. Its paths lead to the server.
    const about = Object.assign(make('div', ''), { dir: 'auto', innerHTML: descriptionHtml ?? '' })
    for (const a of about.querySelectorAll('a[href^="/"]')) a.href = server + a.getAttribute('href')
    if (descriptionHtml) article.append(make('details', '', make('summary', '', t.about), about))
    return article
  })
  fill('networks', ...(articles.length ? articles : [make('p', '', t.noNetwork)]))
  const without = towns.filter((one) => !one.networks.docs.length)
  fill('without', ...without.map(({ name }) => make('li', '', name)))
}

function showServices(services) {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const spoken = [...new Set(services.flatMap(({ languages }) => languages ?? []))]
    .map((code) => [code, names.of(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, language))
  fill('spoken', new Option(t.all, ''), ...spoken.map(([code, name]) => new Option(name, code)))
  const show = () => {
    const wanted = place('spoken').value
    const found = services.filter(({ languages }) => !wanted || languages?.includes(wanted))
    fill('number', t.number(found.length))
    fill(
      'services',
      ...found.map(({ name, provider, openingHours, languages }) =>
        make(
          'li',
          '',
          written('h3', name),
          provider && written('p', provider.name),
          openingHours?.note && written('p', openingHours.note),
          languages && make('p', 'small', languages.map((code) => names.of(code)).join(' · ')),
          provider?.contact?.phone && phone(provider.contact.phone),
        ),
      ),
    )
  }
  place('spoken').onchange = show
  show()
}

const phone = (number) => Object.assign(link(`tel:${number.replace(/[^\d+]/g, '')}`, number), { dir: 'ltr' })

function show({ town: here, everywhere, forAllTowns, towns, Homepage, SiteSetting }) {
  document.title = `${here.name} – ${SiteSetting.siteName}`
  fill('town', here.name)
  fill('title', t.together(here.name))
  fill('claim', SiteSetting.claim ?? '')
  showEvents([...here.events.docs, ...everywhere.docs])
  showNetworks(here.networks.docs, towns.docs)
  showServices([...here.services.docs, ...forAllTowns.docs])
  const path = language === 'de' ? '' : `/${language}`
  fill(
    'statements',
    ...Homepage.keyStatements.map(({ title, teaser, slug }) => {
      const heading = written('h3', link(`${server}${path}/artikel/${slug}`, title))
      return make('li', '', heading, teaser && written('p', teaser))
    }),
  )
  fill(
    'emergency',
    ...SiteSetting.emergencyNumbers.map(({ label, number }) =>
      make('li', '', phone(number), written('span', label)),
    ),
  )
  const { street, postalCode, city, phone: call } = here.office ?? {}
  fill('office', [street, [postalCode, city].filter(Boolean).join(' '), call].filter(Boolean).join(' · '))
  place('content').hidden = place('help').hidden = false
}

showLanguages()
askForPage(language, now)
  .then(show)
  .then(() => fill('status'))
  .catch((error) => {
    fill('status', t.failed)
    throw error
  })
