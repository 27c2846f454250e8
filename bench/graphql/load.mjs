// Load generator in a separate process, so that it costs the server under test nothing. Communicates with its parent by
// messages: receives a task, sends the measurements.
import { Client } from 'undici'
import { questions } from './questions.mjs'

/**
 * @typedef Task
 * @property {string} origin
 * @property {{ method: string, path: string, headers: object, body?: string, bytes?: number }[]} requests asked in
 *   turn; `bytes` is the length of the right answer, learnt from the first one where it is not told. With `newValues`,
 *   the name of a question, each has other variables, and no answer is as long as another.
 * @property {number} connections each asks its next request when the last one is answered.
 * @property {number} [seconds] how long, or
 * @property {number} [count] how often.
 * @property {number} [first] number of the request to begin with.
 */

let valuesGiven = 0

function withNewValues({ newValues, ...request }) {
  const { query, others } = questions[newValues]
  return { ...request, body: JSON.stringify({ query, variables: others(valuesGiven++) }) }
}

function ask(client, given) {
  const request = given.newValues ? withNewValues(given) : given
  return new Promise((resolve, reject) => {
    let bytes = 0
    let status
    client.dispatch(request, {
      onRequestStart() {},
      onResponseStart(_, code) {
        status = code
      },
      onResponseData(_, piece) {
        bytes += piece.length
      },
      onResponseEnd() {
        if (status !== 200) return reject(new Error(`status ${status} for ${request.path}`))
        request.bytes ??= bytes
        if (bytes === request.bytes) resolve()
        else reject(new Error(`${bytes} bytes instead of ${request.bytes} from ${request.path}`))
      },
      onResponseError(_, error) {
        reject(error)
      },
    })
  })
}

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

/** @returns requests answered, seconds it took, and percentiles of the time to an answer in milliseconds. */
async function run({ origin, requests, connections, seconds = Infinity, count = Infinity, first = 0 }) {
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }))
  const times = []
  const began = performance.now()
  let asked = 0
  const goOn = () => asked < count && performance.now() - began < seconds * 1000
  try {
    await Promise.all(
      clients.map(async (client) => {
        while (goOn()) {
          const request = requests[(first + asked++) % requests.length]
          const start = performance.now()
          await ask(client, request)
          times.push(performance.now() - start)
        }
      }),
    )
  } finally {
    asked = Infinity
    await Promise.all(clients.map((client) => client.destroy()))
  }
  const took = (performance.now() - began) / 1000
  const sorted = Float64Array.from(times).sort()
  return { requests: times.length, seconds: took, p50: share(sorted, 0.5), p99: share(sorted, 0.99) }
}

process.on('message', async (task) => {
  const answer = await run(task).then(
    (measured) => ({ measured }),
    (error) => ({ problem: error.message }),
  )
  process.send(answer)
})
