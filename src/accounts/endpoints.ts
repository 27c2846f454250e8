import {
  addDataAndFileToRequest,
  type Endpoint,
  generatePayloadCookie,
  headersWithCors,
  type PayloadRequest,
} from 'payload'
import { confirmAddress } from './address-change'
import { setPasswordByLink } from './links'
import { guardedLogin } from './login'
import { askForReset } from './reset-request'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { lacksSecondFactor } from './second-factor/required'

type Body = Record<string, unknown>

const closed = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 }),
})

/** Payload would let any client create the first account of an empty system. The installer creates accounts. */
const noOpenFirstAccount = closed('/first-register')
/** Addresses are not verified by a link; Payload's endpoint assumes they are, and fails. */
const noVerification = closed('/verify/:id')

/** Payload's login with limits and a second factor: `{ email, password, code? }`. */
const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const { email, password, code } = await bodyOf(req)
    const data = { email: asText(email), password: asText(password) }
    const { payload } = req
    const result = await guardedLogin(req, { email, code }, () =>
      payload.login({
        collection: 'users',
        data,
        ...(/^\d$/.test(req.searchParams.get('depth') ?? '')
          ? { depth: Number(req.searchParams.get('depth')) }
          : {}),
        overrideAccess: false,
        req,
      }),
    )
    const cookie = generatePayloadCookie({
      collectionAuthConfig: payload.collections.users.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token: result.token!,
    })
    const secondFactor = (await lacksSecondFactor(payload, result.user!)) ? { secondFactor: 'missing' } : {}
    return answer(
      req,
      { message: req.t('authentication:passed'), ...result, ...secondFactor },
      { 'Set-Cookie': cookie },
    )
  },
}

/** Requests a mail with a reset link: `{ email }`. The response reveals nothing. */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await askForReset(req, (await bodyOf(req)).email)
    return answer(req, { message: req.t('general:success') })
  },
}

/** Sets a password by a link: `{ token, password }`. Does not log in. */
const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await bodyOf(req)
    await setPasswordByLink(req, token, password)
    return answer(req, { message: req.t('authentication:passwordResetSuccessfully') })
  },
}

/** Sets the account's address to the one the link was sent to: `{ token }`. Does not log in. */
const confirmNewAddress: Endpoint = {
  path: '/confirm-address',
  method: 'post',
  handler: async (req) => {
    await confirmAddress(req, (await bodyOf(req)).token)
    return answer(req, { message: req.t('general:success') })
  },
}

async function bodyOf(req: PayloadRequest): Promise<Body> {
  await addDataAndFileToRequest(req)
  return (req.data ?? {}) as Body
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const answer = (req: PayloadRequest, body: object, headers: Record<string, string> = {}): Response =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers(headers), req }) })

/** Account endpoints that add to or replace Payload's. */
export const accountEndpoints: Endpoint[] = [
  noOpenFirstAccount,
  noVerification,
  login,
  forgotPassword,
  resetPassword,
  confirmNewAddress,
  ...secondFactorEndpoints,
]
