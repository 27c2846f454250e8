import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const [running, development] = readFileSync('docs/dependencies.md', 'utf8')
  .split(/^## /m)
  .slice(1, 3)
  .map((section) => {
    const cells = [...section.matchAll(/^\| (`[^|]*)\|/gm)].map(([, first]) => first!)
    return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)).sort()
  })

describe('docs/dependencies.md', () => {
  it('names every package of the running system, and no other', () => {
    expect(running).toEqual(Object.keys({ ...dependencies, ...optionalDependencies }).sort())
  })

  it('names every package for development, and no other', () => {
    expect(development).toEqual(Object.keys(devDependencies).sort())
  })
})
