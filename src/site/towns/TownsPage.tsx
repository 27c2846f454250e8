import type { ContentLocale } from '../../domain/locales'
import { Frame } from '../frame/Frame'
import { textsIn } from '../texts'
import { loadTowns } from './load'
import { TownList } from './TownList'
import { TownMap } from './TownMap'

/** All municipalities: where a citizens' network exists, and where one is missing. */
export async function TownsPage({ locale }: { locale: ContentLocale }) {
  const t = textsIn(locale)
  const towns = await loadTowns(locale)
  const count = towns.filter(({ networks }) => networks.docs.length).length
  return (
    <Frame locale={locale} path="/gemeinden" trail={[]}>
      <h1 className="kern-heading-x-large">{t('town.list')}</h1>
      <p className="kern-body kern-body--large">{t('town.listText')}</p>
      <p>{t('home.townsWithNetwork', { count })}</p>
      <div className="bn-beside">
        <TownMap towns={towns} locale={locale} label={t('home.map')} />
        <TownList towns={towns} locale={locale} />
      </div>
    </Frame>
  )
}
