import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { holderOf } from '../../accounts/second-factor/required'
import { Logo } from '../../brand/Logo'
import { SetUpSecondFactor } from '../second-factor/SetUpSecondFactor'
import { secondFactorTexts } from '../second-factor/texts'
import { LoginForm } from './LoginForm'

/**
 * Payload's login page with one more field, the code. Whoever has to set up a second factor first does so here:
 * the rest of the panel does not know them yet.
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
