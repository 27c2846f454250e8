import { describe, expect, it } from '@jest/globals'
import { namesPerson } from '../../../src/domain/feedback/personal-data'

describe('personal data in a text', () => {
  it.each([
    ...['mia@post.example', 'Mia @ post.example bitte', 'ruf an: 04242 98765', '+49 170 1234567'],
    ...['00491701234567', '(04242) 98-765', '0170/1234567', 'DE02 1203 0000 0000 2020 51', '۰۱۵۱۲۳۴۵۶۷۸'],
    '４２４２９８７６５４',
  ])('is seen in “%s”', (text) => expect(namesPerson(text)).toBe(true))

  it.each([
    ...[
      '',
      'Rufen Sie 112 oder 116 117 an',
      'am 01.12.2026 und 2.12.26 von 10:00 bis 12.30 Uhr',
      '2026-11-28',
    ],
    ...['28857 Syke, Hauptstraße 12', '1.000.000 Euro', 'Seite 3, Punkt 4.5.6', '@alle: danke', '١١٢'],
  ])('is not seen in “%s”', (text) => expect(namesPerson(text)).toBe(false))
})
