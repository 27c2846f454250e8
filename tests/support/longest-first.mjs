import Sequencer from '@jest/test-sequencer'

/** Takes minutes of both processors. Begun last, as Jest does where it has never run, it would run alone. */
const longest = ['access/matrix']

/** Wait for time to pass, most of the time: beside that one, they do so while there is no processor left anyway. */
const waiting = [
  ...['server/body-limits', 'public-reads/door', 'graphql/scheduled-publishing', 'accounts/links'],
  ...['graphql/strict', 'accounts/second-factor'],
]

/** Take half a minute and more. */
const long = [
  ...['panel/every-page', 'panel/navigation', 'public-reads/interleavings'],
  ...['graphql/plan', 'graphql/joins-of-lists', 'attacks/odd-walk', 'site/site', 'accounts/lock-out'],
  ...['crash/commits', 'boot/backup', 'crash/frozen', 'boot/upgrade', 'boot/embedded-cluster'],
  ...['standby/reads', 'standby/loss'],
]

/** Ask `/healthz` for its milliseconds during an attack: last, so that the matrix is not beside them. */
const measuring = ['attacks/recurrence', 'uploads/hostile-pictures', 'graphql/bad-input-crowds']
const measures = (path) =>
  path.includes('/limits/') || measuring.some((name) => path.endsWith(`/${name}.test.ts`))

const order = [...longest, ...waiting, ...long]

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      if (measures(path)) return order.length + 1
      const place = order.findIndex((name) => path.endsWith(`/${name}.test.ts`))
      return place < 0 ? order.length : place
    }
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}
