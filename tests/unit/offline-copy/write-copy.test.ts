import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { copiesIn, tidyCopies } from '../../../src/offline-copy/copies'
import type { Answer } from '../../../src/offline-copy/render'
import { writeCopy } from '../../../src/offline-copy/write-copy'

const answer = (body: string, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(`<html><head></head><body><main><h1>H</h1>${body}</main></body></html>`),
})

let mediaDir: string
beforeEach(() => void (mediaDir = mkdtempSync(path.join(tmpdir(), 'copy-'))))
afterEach(() => rmSync(mediaDir, { recursive: true, force: true }))

const now = new Date('2026-12-01T10:00:00Z')
const write = (render: (target: string) => Answer) =>
  writeCopy('de', {
    ...{ mediaDir, now, publicUrl: 'https://site.example', goOn: async () => {} },
    render: async (target) => render(target),
  })
const place = () => path.join(mediaDir, 'offline', 'de.zip')
const filesIn = (zip: string) => unzipSync(new Uint8Array(readFileSync(zip)))

describe('the copy of a language', () => {
  it('holds what is reached from the homepage, once each', async () => {
    const asked: string[] = []
    const pages = await write((target) => {
      asked.push(target)
      return answer('<a href="/a">a</a><a href="/a#x">a</a><a href="/">h</a><a href="/ar">ar</a>')
    })
    expect({ asked, pages }).toEqual({ asked: ['/', '/a'], pages: 2 })
    const names = [
      'index.html',
      'a.html',
      'suche.html',
      'assets/index.js',
      'assets/search.js',
      'assets/copy.css',
    ]
    expect(Object.keys(filesIn(place()))).toEqual(names)
    const [copy, ...others] = await copiesIn(mediaDir)
    expect(others).toEqual([])
    expect(copy).toMatchObject({ locale: 'de', bytes: readFileSync(place()).length })
  })

  it('keeps a page that is withdrawn meanwhile as one that says so, and out of the search', async () => {
    await write((target) => (target === '/' ? answer('<a href="/a">a</a>') : answer('weg', 404)))
    const files = filesIn(place())
    expect(Buffer.from(files['a.html']!).toString()).toContain('weg')
    expect(Buffer.from(files['suche.html']!).toString()).not.toContain('a.html')
  })

  it('stays as it was where a page fails, without leaving anything behind', async () => {
    await write(() => answer(''))
    const before = readFileSync(place())
    await expect(
      write((target) => (target === '/' ? answer('<a href="/a">a</a>') : answer('', 500))),
    ).rejects.toThrow('500')
    expect(readFileSync(place()).equals(before)).toBe(true)
    expect(readdirSync(path.join(mediaDir, 'offline'))).toEqual(['de.zip'])
  })

  it('goes when its language is no longer offered', async () => {
    await write(() => answer(''))
    await tidyCopies(mediaDir, ['de', 'en'])
    expect(readdirSync(path.join(mediaDir, 'offline'))).toEqual(['de.zip'])
    await tidyCopies(mediaDir, ['en'])
    expect(readdirSync(path.join(mediaDir, 'offline'))).toEqual([])
  })
})
