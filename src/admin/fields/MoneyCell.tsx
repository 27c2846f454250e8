'use client'
import type { DefaultCellComponentProps } from 'payload'
import { euros } from '../../domain/money'

/** Cents in lists, as an amount in euros. */
export function MoneyCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? `${euros(cellData)} €` : '–'}</span>
}
