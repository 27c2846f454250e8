import { expect } from '@jest/globals'
import { callPanel } from './panel'
import { sharedUrl } from './shared'

/** Plans, through the panel's own server function, when an article appears or disappears. */
export async function plan(
  token: string,
  type: 'publish' | 'unpublish',
  article: string,
  inSeconds: number,
  url = sharedUrl(),
): Promise<void> {
  const args = {
    type,
    date: new Date(Date.now() + inSeconds * 1000),
    doc: { relationTo: 'articles', value: article },
    timezone: 'Europe/Berlin',
  }
  const { status, text } = await callPanel(token, 'schedule-publish', args, url)
  expect(status).toBe(200)
  expect(text).toMatch(/"message":/)
}
