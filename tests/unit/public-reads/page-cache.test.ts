import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { FinishedPage, type RenderedPage } from '../../../src/public-reads/pages/finished-page'
import { PageCache } from '../../../src/public-reads/pages/page-cache'

let live: boolean
let cache: PageCache
beforeEach(() => {
  live = true
  cache = new PageCache(10_000_000, () => live)
})
afterEach(() => void jest.useRealTimers())

const pageOf = (html: string, more: Partial<RenderedPage> = {}) =>
  FinishedPage.of({
    status: 200,
    html,
    tags: ['articles', 'topics'],
    storable: true,
    until: Infinity,
    ...more,
  })
const ask = async (render: () => Promise<FinishedPage | undefined>, address = '/') => {
  const told = await cache.resolve(address, render)
  return told && [told.way, told.page.bodies.identity.bytes.toString()]
}
const quick = (html: string, more?: Partial<RenderedPage>) => () => pageOf(html, more)
const never = async (): Promise<never> => {
  throw new Error('rendered')
}
/** A rendering that ends when it is told to. */
function slow() {
  let end!: (page: FinishedPage | undefined) => void
  const done = new Promise<FinishedPage | undefined>((resolve) => (end = resolve))
  return { end, render: () => done }
}

describe('a stored page', () => {
  it('is served until something it shows changes', async () => {
    expect(await ask(quick('1'))).toEqual(['stored', '1'])
    cache.invalidate('events')
    expect(await ask(never)).toEqual(['hit', '1'])
    cache.invalidate('topics')
    expect(cache.get('/')).toBeUndefined()
    expect(await ask(quick('2'))).toEqual(['stored', '2'])
  })

  it('is dropped when anything may have changed, and not served while changes are unknown', async () => {
    for (const forget of [() => cache.invalidate('*'), () => cache.clear()]) {
      await ask(quick('1'))
      forget()
      expect(cache.get('/')).toBeUndefined()
    }
    await ask(quick('1'))
    live = false
    expect(await ask(quick('2'))).toEqual(['down', '2'])
    expect(await ask(quick('3'))).toEqual(['down', '3'])
  })

  it('is served until the time comes at which it may look different', async () => {
    const begin = Date.now()
    jest.useFakeTimers({ now: begin, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    expect(await ask(quick('1', { until: begin + 1000 }))).toEqual(['stored', '1'])
    jest.setSystemTime(begin + 999)
    expect(await ask(never)).toEqual(['hit', '1'])
    jest.setSystemTime(begin + 1000)
    expect(await ask(quick('2', { until: begin + 2000 }))).toEqual(['stored', '2'])
    expect(await ask(never)).toEqual(['hit', '2'])
    expect(await ask(quick('3', { until: begin + 1000 }), '/late')).toEqual(['miss', '3'])
  })

  it.each([
    ['says so', { storable: false }],
    ['is no page', { status: 404 }],
    ['leads elsewhere', { status: 308, location: '/' }],
  ])('is none that %s', async (_, more) => {
    expect(await ask(quick('1', more))).toEqual(['miss', '1'])
    expect(await ask(quick('2', more))).toEqual(['miss', '2'])
    expect(cache.entries).toBe(0)
  })

  it('stays, however many choices are invented in addresses', async () => {
    cache = new PageCache(200_000, () => true)
    await ask(quick('page'), '/termine')
    for (let number = 0; number < 300; number++) await ask(quick(`${number}`), `/termine?ort=${number}`)
    expect(cache.bytes).toBeLessThanOrEqual(200_000)
    expect(await ask(never, '/termine')).toEqual(['hit', 'page'])
    expect(await ask(never, '/termine?ort=299')).toEqual(['hit', '299'])
    expect(cache.get('/termine?ort=0')).toBeUndefined()
  })
})

describe('a page in progress', () => {
  it('is not stored after a change of something it shows', async () => {
    const { end, render } = slow()
    const first = ask(render)
    cache.invalidate('articles')
    end(await pageOf('1'))
    expect(await first).toEqual(['miss', '1'])
    expect(await ask(quick('2'))).toEqual(['stored', '2'])
  })

  it('is stored after a change of something else, and not shared with who asks after it', async () => {
    const { end, render } = slow()
    const first = ask(render)
    cache.invalidate('events')
    expect(await ask(quick('2'))).toEqual(['stored', '2'])
    end(await pageOf('1'))
    expect(await first).toEqual(['stored', '1'])
  })

  it('is shared by all who ask meanwhile', async () => {
    const { end, render } = slow()
    const told = [ask(render), ask(never), ask(never)]
    end(await pageOf('1'))
    expect((await Promise.all(told)).map((one) => one![0])).toEqual(['stored', 'collapsed', 'collapsed'])
  })

  it('is rendered by each who asks where it cannot be shared', async () => {
    for (const failing of [undefined, await pageOf('nothing', { status: 404 })]) {
      const { end, render } = slow()
      const first = ask(render)
      const second = ask(quick('mine', { storable: false }))
      end(failing)
      await first
      expect(await second).toEqual(['miss', 'mine'])
    }
    const failing = ask(async () => {
      throw new Error('too busy')
    })
    const second = ask(quick('mine'))
    await expect(failing).rejects.toThrow('too busy')
    expect(await second).toEqual(['stored', 'mine'])
  })
})

describe('with no memory', () => {
  it('nothing is stored', async () => {
    cache = new PageCache(0, () => true)
    expect(await ask(quick('1'))).toEqual(['off', '1'])
    expect(await ask(quick('2'))).toEqual(['off', '2'])
  })
})
