import { beforeEach, describe, expect, it } from '@jest/globals'
import { type Produced, ReadCache } from '../../../src/public-reads/cache/read-cache'

const tags = new Set(['articles', 'topics'])
const answerOf = (body: string): Produced => ({ body, tags })

let live: boolean
let cache: ReadCache
beforeEach(() => {
  live = true
  cache = new ReadCache(1_000_000, () => live)
})

/** A computation that ends when it is told to. */
function slow() {
  let end!: (produced: Produced | undefined) => void
  const done = new Promise<Produced | undefined>((resolve) => (end = resolve))
  return { end, produce: () => done }
}

const ask = async (produce: () => Promise<Produced | undefined>, key = 'key') => {
  const told = await cache.resolve(key, tags, produce)
  return told && [told.way, told.answer.text]
}
const quick = (body: string) => async () => answerOf(body)
const never = async (): Promise<never> => {
  throw new Error('asked')
}

describe('a stored answer', () => {
  it('is served until one of its collections changes', async () => {
    expect(await ask(quick('1'))).toEqual(['stored', '1'])
    expect(await ask(never)).toEqual(['hit', '1'])
    cache.invalidate('events')
    expect(await ask(never)).toEqual(['hit', '1'])
    cache.invalidate('topics')
    expect(cache.get('key')).toBeUndefined()
    expect(await ask(quick('2'))).toEqual(['stored', '2'])
  })

  it('is dropped when anything may have changed', async () => {
    for (const forget of [() => cache.invalidate('*'), () => cache.clear()]) {
      await ask(quick('1'))
      forget()
      expect(cache.get('key')).toBeUndefined()
    }
  })

  it('is not served while the listener is down, and dropped afterwards', async () => {
    await ask(quick('1'))
    live = false
    expect(cache.get('key')).toBeUndefined()
    expect(await ask(quick('2'))).toEqual(['down', '2'])
    expect(await ask(quick('3'))).toEqual(['down', '3'])
  })
})

describe('an answer in progress', () => {
  it('is not stored after a change of one of its collections', async () => {
    const { end, produce } = slow()
    const asking = ask(produce)
    cache.invalidate('articles')
    end(answerOf('old'))
    expect(await asking).toEqual(['miss', 'old'])
    expect(cache.get('key')).toBeUndefined()
  })

  it('is stored after a change of another', async () => {
    const { end, produce } = slow()
    const asking = ask(produce)
    cache.invalidate('events')
    end(answerOf('new'))
    expect(await asking).toEqual(['stored', 'new'])
  })

  it('is not stored if the listener was down for a moment', async () => {
    const { end, produce } = slow()
    const asking = ask(produce)
    live = false
    cache.clear()
    live = true
    cache.clear()
    end(answerOf('old'))
    expect(await asking).toEqual(['miss', 'old'])
    expect(cache.get('key')).toBeUndefined()
  })

  it('is not stored if it started while the listener was down', async () => {
    live = false
    cache.clear()
    const { end, produce } = slow()
    const asking = ask(produce)
    live = true
    cache.clear()
    end(answerOf('old'))
    expect(await asking).toEqual(['miss', 'old'])
  })

  it('is shared by clients before a change and recomputed for clients after it', async () => {
    const first = slow()
    const asking = [ask(first.produce), ask(never)]
    cache.invalidate('topics')
    const second = slow()
    const later = [ask(second.produce), ask(never)]
    second.end(answerOf('new'))
    expect(await Promise.all(later)).toEqual([
      ['stored', 'new'],
      ['collapsed', 'new'],
    ])
    first.end(answerOf('old'))
    expect(await Promise.all(asking)).toEqual([
      ['miss', 'old'],
      ['collapsed', 'old'],
    ])
    expect(await ask(never)).toEqual(['hit', 'new'])
  })

  it('is not shared while the listener is down', async () => {
    live = false
    const first = slow()
    const asking = ask(first.produce)
    expect(await ask(quick('new'))).toEqual(['down', 'new'])
    first.end(answerOf('old'))
    expect(await asking).toEqual(['down', 'old'])
  })

  it('fails for all clients that share it, and is retried by the next', async () => {
    let fail!: (error: Error) => void
    const asking = [ask(() => new Promise((_, reject) => (fail = reject))), ask(never)]
    const both = Promise.allSettled(asking)
    await Promise.resolve()
    fail(new Error('broken'))
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask(quick('1'))).toEqual(['stored', '1'])
  })
})

describe('a question without an answer', () => {
  it('is not recomputed at once unless something has changed', async () => {
    expect(await ask(async () => undefined)).toBeUndefined()
    expect(await ask(never)).toBeUndefined()
    cache.invalidate('articles')
    expect(await ask(quick('1'))).toEqual(['stored', '1'])
  })
})

describe('a disabled cache', () => {
  it('computes every answer', async () => {
    cache = new ReadCache(0, () => false)
    expect(await ask(quick('1'))).toEqual(['off', '1'])
    expect(await ask(quick('2'))).toEqual(['off', '2'])
  })
})

describe('an answer that grows by a compressed body', () => {
  it('replaces the smaller version, but no other or dropped answer', async () => {
    const long = JSON.stringify({ data: 'wort '.repeat(1000) })
    await ask(quick(long))
    const answer = cache.get('key')!
    const before = cache.store.bytes
    const larger = await answer.compressed('br')
    expect(await answer.compressed('br')).toBe(larger)
    cache.replace('key', answer, larger)
    expect(cache.get('key')).toBe(larger)
    expect(cache.store.bytes - before).toBe(larger.bytes - answer.bytes)
    cache.invalidate('topics')
    cache.replace('key', answer, larger)
    expect(cache.get('key')).toBeUndefined()
  })
})
