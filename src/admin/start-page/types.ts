import type { PayloadRequest } from 'payload'
import type { StartPageTexts } from './texts'

/** What a step of the start page gets. It reads with the rights of the request's user alone. */
export type StepProps = { t: StartPageTexts; req: PayloadRequest }
