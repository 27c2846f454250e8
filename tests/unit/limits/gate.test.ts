import { describe, expect, it } from '@jest/globals'
import { Gate, type Leave } from '../../../src/limits/gate'

const entered = async (gate: Gate) => (await gate.enter()) as Leave

describe('a gate', () => {
  it('admits as many as there are places, then queues the rest first-in, first-out', async () => {
    const gate = new Gate({ places: 2, queue: 10, maxWaitMs: 600_000 })
    const [first, second] = [await entered(gate), await entered(gate)]
    const order: number[] = []
    const waiting = [1, 2, 3].map(async (number) => {
      const leave = await entered(gate)
      order.push(number)
      return leave
    })
    expect([gate.inside, gate.waiting]).toEqual([2, 3])
    first()
    const third = await waiting[0]!
    expect(order).toEqual([1])
    second()
    third()
    const [, fourth, fifth] = await Promise.all(waiting)
    expect(order).toEqual([1, 2, 3])
    expect([gate.inside, gate.waiting]).toEqual([2, 0])
    fourth!()
    fifth!()
    expect(gate.inside).toBe(0)
  })

  it('rejects at once when the queue is full', async () => {
    const gate = new Gate({ places: 1, queue: 1, maxWaitMs: 600_000 })
    const leave = await entered(gate)
    const next = gate.enter()
    expect(await gate.enter()).toBeUndefined()
    leave()
    expect(await next).toEqual(expect.any(Function))
  })

  it('rejects after the maximum wait and forgets the request', async () => {
    const gate = new Gate({ places: 1, queue: 5, maxWaitMs: 10 })
    const leave = await entered(gate)
    expect(await Promise.all([gate.enter(), gate.enter()])).toEqual([undefined, undefined])
    expect([gate.inside, gate.waiting]).toEqual([1, 0])
    leave()
    expect(gate.inside).toBe(0)
    expect(await gate.enter()).toEqual(expect.any(Function))
  })

  it('releases a place only once', async () => {
    const gate = new Gate({ places: 1, queue: 0, maxWaitMs: 10 })
    const leave = await entered(gate)
    leave()
    leave()
    expect(gate.inside).toBe(0)
    await entered(gate)
    expect(await gate.enter()).toBeUndefined()
  })

  it('reserves places and queue slots for others when one client takes its maximum', async () => {
    const gate = new Gate({ places: 4, queue: 8, maxWaitMs: 600_000, each: 3 })
    const greedy = Array.from({ length: 12 }, () => gate.enter('greedy'))
    expect([gate.inside, gate.waiting]).toEqual([3, 6])
    expect(await greedy[11]).toBeUndefined()
    const other = (await gate.enter('other')) as Leave
    const waiting = gate.enter('other')
    expect(gate.inside).toBe(4)
    ;((await greedy[0]) as Leave)()
    await greedy[3]
    other()
    expect(await waiting).toEqual(expect.any(Function))
    expect([gate.inside, gate.waiting]).toEqual([4, 5])
    await Promise.all([waiting, ...greedy].map(async (entering) => (await entering)?.()))
    expect([gate.inside, gate.waiting]).toEqual([0, 0])
  })
})
