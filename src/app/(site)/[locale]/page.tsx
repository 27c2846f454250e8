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
  const { Homepage, Articles, Municipalities, Services, nextDates } = await loadHome(locale, new Date())
  return (
    <>
      <section className="bn-hero">
        <h1 className="kern-heading-display">{Homepage.hero.title ?? 'Bürgernetz'}</h1>
        {Homepage.hero.text && <p className="kern-body kern-body--large">{Homepage.hero.text}</p>}
      </section>
      <Section id="kernaussagen" title={t.keyStatements}>
        <Cards articles={Homepage.keyStatements} locale={locale} />
      </Section>
      <Section id="fakten" title={t.facts}>
        <Cards articles={Homepage.facts} locale={locale} />
      </Section>
      <Section id="aktuelles" title={t.news}>
        <Cards articles={Articles.docs} locale={locale} />
      </Section>
      <Section id="termine" title={t.events}>
        <Events events={nextDates} locale={locale} />
      </Section>
      <Section id="hilfe" title={t.help}>
        <ul className="bn-cards">
          {Homepage.callsToHelp.map(({ title, needs }) => (
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
          {Municipalities.docs.map(({ name, networks }) => (
            <li key={name} className={networks.docs.length ? undefined : 'bn-towns__gap'}>
              <strong>{name}</strong>
              <span>{networks.docs.map(({ title }) => title).join(', ') || t.noNetwork}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="angebote" title={t.services}>
        <ul className="bn-towns">
          {Services.docs.map(({ slug, name, provider }) => (
            <li key={slug}>
              <strong>{name}</strong>
              <span>{provider?.name}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="themen" title={t.topics}>
        {Homepage.topics.map(({ slug, name, articles }) => (
          <div key={slug}>
            <h3 className="kern-title">{name}</h3>
            <Cards articles={articles.docs} locale={locale} />
          </div>
        ))}
      </Section>
    </>
  )
}
