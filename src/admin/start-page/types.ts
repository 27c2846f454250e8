import type { PayloadRequest } from 'payload'
import type { StartPageTexts } from './texts'

/** Props of a step of the start page. It reads with the rights of the request's user only. */
export type StepProps = { t: StartPageTexts; req: PayloadRequest }
