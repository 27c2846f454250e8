import { describe, expect, it } from '@jest/globals'
import { type Storable, Store } from '../../../src/public-reads/cache/store'
import { fc } from '../../support/random'

const names = ['articles', 'events', 'topics', 'pages']
const keys = fc.integer({ min: 0, max: 40 }).map((number) => `key-${number}`)
const tags = fc.subarray(names)
const size = fc.integer({ min: 0, max: 4_000 })

type Step =
  | { do: 'set'; key: string; tags: string[]; bytes: number }
  | { do: 'grow'; key: string; by: number }
  | { do: 'drop'; tag: string }
  | { do: 'get'; key: string }
  | { do: 'clear' }

const steps = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: fc.record({ do: fc.constant('set' as const), key: keys, tags, bytes: size }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('grow' as const), key: keys, by: size }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('get' as const), key: keys }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), tag: fc.constantFrom(...names) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const) }) },
  ),
  { maxLength: 200 },
)

const room = 50_000

function take(store: Store<Storable>, step: Step): void {
  if (step.do === 'set') store.set(step.key, { tags: step.tags, bytes: step.bytes })
  else if (step.do === 'drop') store.drop(step.tag)
  else if (step.do === 'get') store.get(step.key)
  else if (step.do === 'clear') store.clear()
  else {
    const item = store.get(step.key)
    if (item) store.replace(step.key, item, { ...item, bytes: item.bytes + step.by })
  }
}

const present = (store: Store<Storable>) =>
  Array.from({ length: 41 }, (_, number) => `key-${number}`).flatMap((key) => store.get(key) ?? [])

describe('the store', () => {
  it('never exceeds its size limit', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const store = new Store<Storable>(room)
        for (const step of all) {
          take(store, step)
          const bytes = present(store).reduce((sum, item) => sum + item.bytes, 0)
          expect(store.bytes).toBeLessThanOrEqual(room)
          expect(bytes).toBeLessThanOrEqual(store.bytes)
          expect(present(store)).toHaveLength(store.entries)
        }
      }),
    )
  })

  it('drops exactly the entries that depend on a collection', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...names), (all, tag) => {
        const store = new Store<Storable>(room)
        for (const step of all) take(store, step)
        const rest = present(store).filter((item) => !item.tags.includes(tag))
        store.drop(tag)
        expect(new Set(present(store))).toEqual(new Set(rest))
      }),
    )
  })

  it('removes keys and tags together with their items', () => {
    const store = new Store<Storable>(room)
    for (let number = 0; number < 20_000; number++)
      store.set(`key-${number}`, { tags: [`tag-${number}`], bytes: 100 })
    expect(store.entries).toBeLessThan(100)
    expect(store.evicted).toBe(20_000 - store.entries)
    for (let number = 0; number < 20_000; number++) store.drop(`tag-${number}`)
    expect([store.entries, store.bytes]).toEqual([0, 0])
  })

  it('evicts the least used items first', () => {
    const store = new Store<Storable>(room)
    for (let number = 0; number < 500; number++) {
      store.set(`key-${number}`, { tags: [], bytes: 1000 })
      store.get('key-0')
    }
    expect(store.get('key-0')).toBeDefined()
    expect(store.get('key-1')).toBeUndefined()
  })

  it('refuses items larger than a sixteenth of its size, but lets one grow', () => {
    const store = new Store<Storable>(room)
    const item = { tags: [], bytes: 2_000 }
    expect(store.set('large', { tags: [], bytes: room / 16 })).toBe(false)
    expect(store.set('small', item)).toBe(true)
    const grown = { tags: [], bytes: 6_000 }
    store.replace('small', item, grown)
    expect(store.get('small')).toBe(grown)
    store.drop('small')
    store.clear()
    store.replace('small', grown, item)
    expect(store.get('small')).toBeUndefined()
  })
})
