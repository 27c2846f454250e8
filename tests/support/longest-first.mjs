import Sequencer from '@jest/test-sequencer'

/** Files that take minutes. Begun last, as Jest does on a machine that has never run them, they would run alone. */
const longest = ['access/matrix', 'reads/interleavings', 'graphql/plan', 'graphql/bad-input-crowds']

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = longest.findIndex((name) => path.endsWith(`/tests/${name}.test.ts`))
      return place < 0 ? longest.length : place
    }
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other))
  }
}
