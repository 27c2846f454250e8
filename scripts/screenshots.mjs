// Takes the pictures of the readme and the handbook from a running system with demo content:
// `node scripts/screenshots.mjs http://localhost:3000 PASSWORD`.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromium as findChromium } from './chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [url = 'http://localhost:3000', password] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
})
const context = await browser.newContext({
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport: { width: 1280, height: 820 },
})
const page = await context.newPage()

const open = async (path) => {
  await page.goto(url + path, { waitUntil: 'networkidle' })
  await page.waitForTimeout(800)
}
const shoot = (file) => page.screenshot({ path: file })

await open('/')
await shoot('docs/images/site.png')
await open('/admin/login')
await shoot('docs/handbuch/bilder/anmelden.png')
await page.fill('#field-email', 'editor@demo.example')
await page.fill('#field-password', password)
await page.click('button[type=submit]')
await page.waitForURL((address) => !address.pathname.endsWith('/login'))
await open('/admin')
await shoot('docs/images/admin.png')
await shoot('docs/handbuch/bilder/startseite.png')
await open('/admin/collections/articles')
await shoot('docs/handbuch/bilder/artikel-liste.png')
await page
  .getByRole('link', { name: 'Würde ist der Anfang von allem' })
  .or(page.locator('table a'))
  .first()
  .click()
await page.waitForURL(/articles\/[0-9a-f-]{36}/)
await page.waitForTimeout(2500)
const article = new URL(page.url()).pathname
await shoot('docs/handbuch/bilder/artikel-schreiben.png')
await page.locator('.form-submit .popup-button, .doc-controls__popup button').first().click()
await page.waitForTimeout(500)
await shoot('docs/handbuch/bilder/veroeffentlichen.png')
await open(`${article}?locale=en`)
await page.locator('.localizer button').first().click()
await page.waitForTimeout(500)
await shoot('docs/handbuch/bilder/uebersetzen.png')
await open('/admin/collections/media/create')
await shoot('docs/handbuch/bilder/bilder.png')
await browser.close()
