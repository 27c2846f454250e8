import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser'
import { tokenOf } from './records'
import { sharedUrl } from './shared'

/** A page in which a demo account is logged in, without the form: its own test is editor-publishes. */
export async function openPanel(
  browser: Browser,
  account: string,
  token?: string,
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser)
  const value = token ?? (await tokenOf(account))
  await opened.page
    .context()
    .addCookies([{ name: 'payload-token', value, url: sharedUrl(), httpOnly: true, sameSite: 'Lax' }])
  return opened
}

/** Opens a page of the panel and waits until it answers to input. Resolves with the HTTP status. */
export async function visit(page: Page, path: string): Promise<number> {
  const response = await page.goto(`${sharedUrl()}/admin${path}`)
  await page.waitForFunction(isAwake)
  return response!.status()
}

/**
 * React has taken over the frame that every page has, nothing is still being loaded, and Payload's form, if there is
 * one, says that it is ready.
 */
function isAwake(): boolean {
  const frame = document.querySelector('.template-default__wrap')
  const taken = frame && Object.keys(frame).some((key) => key.startsWith('__reactProps'))
  const unready = '.shimmer-effect, .loading-overlay, form[data-form-ready="false"]'
  return Boolean(taken) && !document.querySelector(unready)
}

/** The HTML of a page of the panel as the server sends it. */
export async function panelHtml(account: string, path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(`${sharedUrl()}/admin${path}`, {
    headers: {
      Cookie: `payload-token=${await tokenOf(account)}`,
      Origin: sharedUrl(),
    },
  })
  return { status: response.status, html: await response.text() }
}

/** Parts that Payload draws and that fail by themselves: nothing here can change their markup. */
const payloads = [
  '.react-select',
  '.checkbox-input',
  '.popup-button',
  '.clickable-arrow',
  '.drawer-link__doc-drawer-toggler',
  '.collapsible__drag',
  '.ContentEditable__root',
  '.inline-toolbar-popup',
  '.fixed-toolbar',
  '.doc-tabs',
  '.date-time-picker',
  '.multi-value',
  '.copy-to-clipboard',
  '.file-details__remove',
  '.upload--has-many__drag',
  '.upload-relationship-details',
  '.locked',
]

/** What a machine finds wrong with a page's accessibility, but for Payload's own parts and colours. */
export async function violationsOf(page: Page, { colours = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  for (const part of payloads) axe.exclude(part)
  // Judging colours takes longer than all other rules together.
  if (!colours) axe.disableRules(['color-contrast'])
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
