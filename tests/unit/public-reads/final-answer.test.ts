import { describe, expect, it } from '@jest/globals'
import { completion } from '../../../src/public-reads/plan/final-answer'

const text = (node: string) => `{"body":{"root": {"children": [${node}]}}}`
const link = (fields: string) => text(`{"id": "1", "type": "link", "fields": {${fields}}, "format": ""}`)
const complete = (json: string, moments: string[] = [], richText = false) =>
  completion({ moments: new Set(moments), others: new Set(['title']), richText })!(json)

describe('the final JSON of a plan', () => {
  it('has moments as JavaScript writes them', () => {
    const stored =
      '{"at":"2026-11-28T01:02:03+00:00","to":"2026-11-28T01:02:03.5+00:00","title":"2026-11-28T01:02:03+00:00"}'
    expect(complete(stored, ['at', 'to'])).toBe(
      '{"at":"2026-11-28T01:02:03.000Z","to":"2026-11-28T01:02:03.500Z","title":"2026-11-28T01:02:03+00:00"}',
    )
  })

  it('has moments of other zones in UTC', () => {
    const stored = '{"at":"2026-11-28T03:02:03+02:00"}'
    expect(complete(stored, ['at'])).toContain('"2026-11-28T01:02:03.000Z"')
  })

  it('leaves alone what looks like a moment within a text', () => {
    const stored = JSON.stringify({ title: '"at":"2026-11-28T01:02:03+00:00"' })
    expect(complete(stored, ['at'])).toBe(stored)
  })

  it('is not used if a key is that of a moment and of something else', () => {
    expect(
      completion({ moments: new Set(['a']), others: new Set(['a', 'b']), richText: false }),
    ).toBeUndefined()
  })

  it.each(['upload', 'relationship', 'block', 'inlineBlock', 'autolink'])(
    'is not used for a text with a node of type %s',
    (type) => {
      expect(complete(text(`{"type": "${type}", "version": 1}`), [], true)).toBeUndefined()
    },
  )

  it('is used for links to addresses only, if all is there that Payload fills in', () => {
    const whole = link('"url": "https://a.example/\\"}", "newTab": false, "linkType": "custom"')
    expect(complete(whole, [], true)).toBe(whole)
    expect(complete(link('"url": "/", "newTab": null, "linkType": "custom"'), [], true)).toBeUndefined()
    expect(complete(link('"doc": {}, "newTab": false, "linkType": "internal"'), [], true)).toBeUndefined()
  })

  it('is used for a text that only speaks of such nodes', () => {
    const spoken = text(JSON.stringify({ text: '"type": "block"' }))
    expect(complete(spoken, [], true)).toBe(spoken)
  })
})
