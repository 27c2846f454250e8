import { unzipSync } from 'fflate'
import { connected } from './postgres'
import { databaseUrl } from './shared'
import { until } from './until'

type Copy = { files: Record<string, Uint8Array>; etag: string }

/**
 * Has the server write the copy of a language, and unpacks it: files by their names. A copy that was begun within
 * seconds of a withdrawal is written again by the server before it is given out.
 */
export async function newCopy(locale: string, url: string, folder?: string): Promise<Copy> {
  const begun = Math.floor(Date.now() / 1000) * 1000
  await connected(databaseUrl(folder), (client) =>
    client.query(
      `select graphile_worker.add_job('offline-copy', $1::json, job_key => 'offline-copy', max_attempts => 3)`,
      [JSON.stringify({ locale })],
    ),
  )
  const place = `${url}/offline/${locale}.zip`
  await until('the copy', 180, async () => {
    const { status, headers } = await fetch(place, { method: 'HEAD', redirect: 'manual' })
    return status === 200 && Date.parse(headers.get('last-modified')!) >= begun
  })
  const response = await fetch(place)
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return { files, etag: response.headers.get('etag')! }
}
