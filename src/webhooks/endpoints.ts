import {
  commitTransaction,
  type Endpoint,
  Forbidden,
  headersWithCors,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { rightsTo } from '../../access/rights'
import { countRecords } from '../../access/count-records'
import { writeAudit } from '../audit/write'
import { readSettings } from '../settings'
import { queueDelivery } from './changes'
import { newDelivery, noteOutcome, resetDelivery, sendDelivery } from './deliveries'
import { renewSecret } from './secrets'
import { isUuid } from '../domain/uuid'

/** Milliseconds for a test: shorter than a request may take. */
const testLimitMs = 8_000

/** `POST /api/webhooks/:id/secret`: a new secret, shown in this answer only. */
const secret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  handler: async (req) => {
    const id = await webhookOf(req)
    return answer(
      req,
      await within(req, async () => {
        const made = await renewSecret(req, id)
        await writeAudit(req, { action: 'webhookSecretRenewed', subject: 'webhooks', recordId: id })
        return { secret: made }
      }),
    )
  },
}

/** `POST /api/webhooks/:id/test`: sends a ping at once and answers how it went. */
const test: Endpoint = {
  path: '/:id/test',
  method: 'post',
  handler: async (req) => {
    const id = await webhookOf(req)
    const { payload } = req
    const { webhookLoopback: loopback } = readSettings(process.env).settings
    const delivery = await newDelivery({ payload }, id, 'ping', {})
    const sent = await sendDelivery(payload, delivery, { loopback, limitMs: testLimitMs, always: true })
    if (!sent) throw new NotFound(req.t)
    await noteOutcome({ payload }, delivery, sent)
    return answer(req, { delivery, ...sent })
  },
}

/** `POST /api/webhook-deliveries/:id/again`: queues a delivery once more, with its id and body. */
const again: Endpoint = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    mayChange(req)
    const id = idOf(req)
    await within(req, async () => {
      if (!(await resetDelivery(req, id))) throw new NotFound(req.t)
      await queueDelivery(req, id)
    })
    return answer(req, { message: req.t('general:success') })
  },
}

export const webhookEndpoints: Endpoint[] = [secret, test]
export const deliveryEndpoints: Endpoint[] = [again]

function mayChange(req: PayloadRequest): void {
  if (!rightsTo('U', 'webhooks', req.user).some(({ rule }) => rule === 'all')) throw new Forbidden(req.t)
}

function idOf(req: PayloadRequest): string {
  const id = String(req.routeParams?.id ?? '')
  if (!isUuid(id)) throw new NotFound(req.t)
  return id.toLowerCase()
}

/** @throws Forbidden, or NotFound if there is no such webhook */
async function webhookOf(req: PayloadRequest): Promise<string> {
  mayChange(req)
  const id = idOf(req)
  if (!(await countRecords(req, 'webhooks', { id: { equals: id } }))) throw new NotFound(req.t)
  return id
}

async function within<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const answer = (req: PayloadRequest, body: object): Response =>
  Response.json(body, {
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'private, no-store' }), req }),
  })
