import { Cards } from '../../../site/components/Cards'
import { Events } from '../../../site/components/Events'
import { Nowhere } from '../../../site/components/Nowhere'
import { Section } from '../../../site/components/Section'
import { loadHome } from '../../../site/home'
import { localeFrom } from '../../../site/locales'
import { siteTexts } from '../../../site/texts'

/** The homepage: what the district says, knows, plans and needs, at a glance. */
export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeFrom((await params).locale)
  if (!locale) return <Nowhere locale="de" />
  const t = siteTexts[locale]
  const home = await loadHome(locale, new Date())
  return (
    <>
      <section className="bn-hero">
        <h1 className="kern-heading-display">{home.hero?.title ?? 'Bürgernetz'}</h1>
        {home.hero?.text && <p className="kern-body kern-body--large">{home.hero.text}</p>}
      </section>
      <Section id="kernaussagen" title={t.keyStatements}>
        <Cards articles={home.keyStatements} locale={locale} />
      </Section>
      <Section id="fakten" title={t.facts}>
        <Cards articles={home.facts} locale={locale} />
      </Section>
      <Section id="aktuelles" title={t.news}>
        <Cards articles={home.news} locale={locale} />
      </Section>
      <Section id="termine" title={t.events}>
        <Events events={home.nextDates} locale={locale} />
      </Section>
      <Section id="hilfe" title={t.help}>
        <ul className="bn-cards">
          {home.callsToHelp.map(({ title, needs }) => (
            <li key={title} className="bn-card">
              <h3 className="kern-title">{title}</h3>
              <ul>
                {needs?.map(({ text, urgent }) => (
                  <li key={text}>
                    {text} {urgent && <span className="bn-tag">{t.urgent}</span>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="netzwerke" title={t.networks}>
        <ul className="bn-towns" id="gemeinden">
          {home.towns.map(({ name, networks }) => (
            <li key={name} className={networks.length ? undefined : 'bn-towns__gap'}>
              <strong>{name}</strong>
              <span>{networks.map(({ title }) => title).join(', ') || t.noNetwork}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="angebote" title={t.services}>
        <ul className="bn-towns">
          {home.services.map(({ slug, name, provider }) => (
            <li key={slug}>
              <strong>{name}</strong>
              <span>{provider?.name}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="themen" title={t.topics}>
        {home.topics.map(({ slug, name, articles }) => (
          <div key={slug}>
            <h3 className="kern-title">{name}</h3>
            <Cards articles={articles} locale={locale} />
          </div>
        ))}
      </Section>
    </>
  )
}
