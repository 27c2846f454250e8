import type { PayloadRequest } from 'payload'
import { access } from './access'
import { accounts } from './accounts'
import { files } from './files'
import { queries } from './queries'
import { records } from './records'
import { requests } from './requests'
import { values } from './values'

/** Error messages in plain words, by area. The keys are stable codes. */
const messages = { ...values, ...records, ...access, ...queries, ...accounts, ...files, ...requests } as const

export type MessageKey = keyof typeof messages

/** The message in the language of the request: German unless English was chosen. */
export function message(req: Pick<PayloadRequest, 'i18n'> | undefined, key: MessageKey): string {
  return messages[key][req?.i18n?.language === 'en' ? 'en' : 'de']
}

/** The same in both languages, for another interface. */
export const wordsOf = (key: MessageKey): { de: string; en: string } => messages[key]

const keys = new Map(
  Object.entries(messages).flatMap(([key, { de, en }]) => [
    [de as string, key as MessageKey],
    [en as string, key as MessageKey],
  ]),
)

/** The key of a message, in either language. */
export const keyOf = (text: string | undefined): MessageKey | undefined =>
  text === undefined ? undefined : keys.get(text)
