import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}

describe('the lockfile', () => {
  it('names every optional package for every platform, or `npm ci` would refuse it', () => {
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    )
    expect(missing).toEqual([])
  })

  it('gives every package a version, and names no registry', () => {
    const entries = Object.entries(packages).filter(([path]) => path)
    expect(entries.filter(([, { version }]) => !version)).toEqual([])
    expect(entries.filter(([, { resolved }]) => resolved)).toEqual([])
  })
})
