import type { RequestListener } from 'node:http'
import { GraphqlDoor } from '../public-reads/door/door'
import { ReadAnswers } from '../public-reads/door/read-answers'
import type { PublicReads } from '../public-reads/public-reads'
import type { AppContext } from './context'
import { countReads } from './monitoring/reads'
import { endTooSlow, idleBodySeconds } from './requests/body-limits'
import { logAnswer } from './requests/request-log'

/** Answers public reads before everything else. `next` gets all other requests. */
export function setUpDoor(
  reads: PublicReads,
  { payload, settings }: AppContext,
  next: RequestListener,
): RequestListener {
  const answers = new ReadAnswers(reads.cache, settings, logAnswer)
  const door = new GraphqlDoor({
    next,
    reads,
    answers,
    sessionCookie: `${payload.config.cookiePrefix}-token=`,
    settings,
    slowBodies: { idleMs: idleBodySeconds * 1000, end: endTooSlow },
  })
  countReads(reads.cache, answers, door)
  return door.listener
}
