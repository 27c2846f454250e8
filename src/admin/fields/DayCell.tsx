'use client'
import type { DefaultCellComponentProps } from 'payload'

/** A calendar day in lists, in German notation: 23.11.2026. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  return <time dateTime={cellData}>{cellData.split('-').reverse().join('.')}</time>
}
