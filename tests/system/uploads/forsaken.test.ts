import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { emptyFolder, removeFolder, start } from '../../support/system'
import { until } from '../../support/until'

it('files without a record are removed after a start, and after a day; nothing else is touched', async () => {
  const folder = emptyFolder()
  const place = (name: string, hours: number) => {
    const file = path.join(folder, 'media', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, 'x')
    const then = Date.now() / 1000 - hours * 3600
    utimesSync(file, then, then)
    return file
  }
  const old = [
    'public/fest-0011223344556677.jpg',
    'private/receipts/5b0a6f0c-0000-4000-8000-000000000000.pdf',
    'private/agreements/5b0a6f0c-0000-4000-8000-000000000000.pdf',
  ].map((name) => place(name, 25))
  const others = [
    place('public/fest-8899aabbccddeeff.jpg', 23),
    place('public/LIESMICH.txt', 1000),
    place('alt.jpg', 1000),
  ]
  const system = await start({ folder, env: { SEED: 'none' } })
  try {
    await until('their removal', 60, async () => !old.some(existsSync))
    expect(others.filter(existsSync)).toEqual(others)
  } finally {
    await system.stop()
    removeFolder(folder)
  }
})
