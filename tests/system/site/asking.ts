import { sharedUrl } from '../../support/shared'
import { send, type Told } from '../public-reads/asking'

type Way = { url?: string; method?: 'GET' | 'HEAD'; headers?: Record<string, string> }

/** Asks for a page, with no headers but those given. `cache` is how the answer came about. */
export const page = (path: string, { url = sharedUrl(), method = 'GET', ...rest }: Way = {}): Promise<Told> =>
  send(url + path, { method, ...rest })
