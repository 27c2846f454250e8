import { makeCall, planCalls } from '../webhooks/changes'
import { dropDelivery, noteOutcome, sendDelivery } from '../webhooks/deliveries'
import { readSettings } from '../settings'
import { type Job, secondsUntilNext } from './queue/job'

/** Follows each transaction that changed something a webhook wants to know. */
export const webhookChanges: Job<'webhook-changes'> = {
  name: 'webhook-changes',
  run: (req) => planCalls(req),
}

/** After the webhook's delay: one delivery of all that changed meanwhile. */
export const webhookCall: Job<'webhook-call'> = {
  name: 'webhook-call',
  run: (req, { webhook }) => makeCall(req, webhook),
}

/**
 * Sends one delivery. If the process dies between sending and the end of the job, it is sent again with the same id,
 * by which receivers detect the duplicate.
 */
export const webhookDelivery: Job<'webhook-delivery'> = {
  name: 'webhook-delivery',
  async run(req, { delivery }, { attempt, isLast }) {
    const { payload } = req
    const { webhookLoopback } = readSettings(process.env).settings
    const sent = await sendDelivery(payload, delivery, { loopback: webhookLoopback })
    if (!sent) return dropDelivery(req, delivery)
    if (sent.ok) return noteOutcome(req, delivery, sent)
    await noteOutcome({ payload }, delivery, sent, isLast ? undefined : secondsUntilNext(attempt))
    throw new Error(`the webhook was not reached: ${sent.problem}`)
  },
}
