// Lighthouse on each page: mobile, with simulated throttling, as it is set by default.
import { createServer } from 'node:net'
import { once } from 'node:events'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { pages } from './pages.mjs'

const rounds = 3
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
const kilobytes = (bytes) => bytes / 1000

/**
 * @returns by page: least and most of the scores in each category, their figures, the bytes over the wire by type, and
 *   what costs a score
 */
export async function measureLighthouse(url) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [...flags, `--remote-debugging-port=${port}`],
  })
  const results = {}
  try {
    for (const [name, path] of Object.entries(pages)) {
      const reports = []
      for (let round = 0; round < rounds; round++) reports.push(await reportOf(url + path, port))
      results[name] = summaryOf(reports)
    }
  } finally {
    await browser.close()
  }
  return results
}

/** A headless browser sometimes draws nothing at all (NO_FCP), which says nothing of the page: it is asked again, twice at most. */
async function reportOf(address, port, left = 2) {
  const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error' })
  if (!lhr.runtimeError) return lhr
  if (!left) throw new Error(`${address}: ${lhr.runtimeError.code}`)
  return reportOf(address, port, left - 1)
}

function summaryOf(reports) {
  const range = (valueOf) => {
    const values = reports.map(valueOf)
    return [Math.min(...values), Math.max(...values)]
  }
  const [last] = reports.slice(-1)
  const scores = Object.fromEntries(
    Object.keys(last.categories).map((id) => [
      id,
      range((one) => Math.round(100 * one.categories[id].score)),
    ]),
  )
  const timing = (id) => range((one) => Math.round(one.audits[id].numericValue))
  const weight = Object.fromEntries(
    last.audits['resource-summary'].details.items.map(({ resourceType, transferSize }) => [
      resourceType,
      kilobytes(transferSize),
    ]),
  )
  const lost = Object.values(last.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(
        ({ id, weight: counts }) => counts && last.audits[id].score !== null && last.audits[id].score < 0.9,
      )
      .map(({ id }) => id),
  )
  return {
    ...{ scores, weight, lost: [...new Set(lost)] },
    ...{ fcp: timing('first-contentful-paint'), lcp: timing('largest-contentful-paint') },
    ...{
      tbt: timing('total-blocking-time'),
      shift: range((one) => one.audits['cumulative-layout-shift'].numericValue),
    },
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}
