import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { holderOf } from '../../accounts/second-factor/required'
import { Logo } from '../../brand/Logo'
import { SetUpSecondFactor } from '../second-factor/SetUpSecondFactor'
import { secondFactorTexts } from '../second-factor/texts'
import { LoginForm } from './LoginForm'

/**
 * Payload's login page with an additional field for the code. Users who have to set up a second factor do so here
 * first: to the rest of the panel they are anonymous until then.
 */
export async function LoginPage({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const next = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(next)
  const waiting = await holderOf(req)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      {waiting ? (
        <section className="bn-second-factor">
          <p>{secondFactorTexts(req.i18n.language).required}</p>
          <SetUpSecondFactor next={next} />
        </section>
      ) : (
        <LoginForm next={next} />
      )}
    </>
  )
}
