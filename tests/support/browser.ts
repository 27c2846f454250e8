import { type Browser, chromium, type Page } from 'playwright-core'
import { demoPassword } from './system'
import { sharedUrl } from './shared'

/** A real Chromium that talks to nobody but us. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page with a German wall clock that remembers what it complained about on its console. */
export async function openPage(
  browser: Browser,
  locale = 'de-DE',
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
  })
  // A busy machine is slow, not wrong.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return { page, complaints }
}

/** Logs a demo account in through the form of the admin panel. */
export async function logInBrowser(page: Page, account: string, url = sharedUrl()): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.fill('#field-email', `${account}@demo.example`)
  await page.fill('#field-password', demoPassword)
  await page.click('button[type=submit]')
  try {
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  } catch (error) {
    const said = await page.locator('body').innerText({ timeout: 5000 })
    throw new Error(`${account} was not logged in at ${page.url()}, where it says: ${said}`, { cause: error })
  }
}
