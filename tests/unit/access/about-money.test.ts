import { readdirSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { aboutMoney } from '../../../access/scopes'

it('entries of the log about money are those of every collection about money', () => {
  const missing = readdirSync('collections/money').filter(
    (name) => name !== 'audit-log' && !aboutMoney.includes(name),
  )
  expect(missing.map((name) => `${name}: name it in aboutMoney of access/scopes.ts`)).toEqual([])
})
