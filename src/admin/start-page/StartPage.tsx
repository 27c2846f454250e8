import { createLocalReq, type ServerProps } from 'payload'
import type { User } from '../../../payload-types'
import { hasRole } from '../../../access/compile'
import type { Role } from '../../../access/roles'
import { rightsTo } from '../../../access/rights'
import { TownNote } from '../towns/TownNote'
import { EntriesToConfirm } from './EntriesToConfirm'
import { FailedPlans } from './FailedPlans'
import { FailingWebhooks } from './FailingWebhooks'
import { NewFeedback } from './NewFeedback'
import { NetworkGap } from './NetworkGap'
import { OverdueReviews } from './OverdueReviews'
import { OwnNetworks } from './OwnNetworks'
import { Placeholders } from './Placeholders'
import { texts } from './texts'
import { UnpublishedDrafts } from './UnpublishedDrafts'
import { Waiting } from './Waiting'
import { waiting } from './waiting-for'
import { WriteArticle } from './WriteArticle'

/** The page after login: the user's pending tasks. Links only to what their roles may use. */
export async function StartPage({ i18n, payload, user }: ServerProps) {
  const t = texts[i18n.language === 'en' ? 'en' : 'de']
  const account = user as User | null
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  const step = { t, req }
  const is = (...roles: Role[]) => roles.some((role) => hasRole(account, role))
  const publishesAll = rightsTo('P', 'articles', req.user).some(({ rule }) => rule === 'all')
  return (
    <section className="bn-start" aria-labelledby="bn-start-title">
      <h1 id="bn-start-title">{t.welcome(account?.name ?? '')}</h1>
      <p>{t.whatNext}</p>
      <TownNote i18n={i18n} payload={payload} user={user} />
      <ul className="bn-start__steps">
        {waiting
          .filter(({ roles }) => is(...roles))
          .map((one) => (
            <Waiting key={one.name} {...step} {...one} />
          ))}
        {is('network') && <OwnNetworks {...step} />}
        {is('admin') && <FailingWebhooks {...step} />}
        {is('municipal', 'editor', 'district', 'admin') && (
          <>
            <FailedPlans {...step} />
            <Placeholders {...step} />
            <NewFeedback {...step} />
            <WriteArticle t={t} publishes={publishesAll} />
            <UnpublishedDrafts {...step} />
            <OverdueReviews {...step} />
            <EntriesToConfirm {...step} />
            <NetworkGap {...step} />
          </>
        )}
      </ul>
    </section>
  )
}
