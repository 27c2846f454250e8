import type { FieldHook, TextField } from 'payload'
import { nobody } from '../../../access/fields'
import { text } from '../../shared/fields'

const joined: FieldHook = ({ data, originalDoc }) => {
  const part = (name: 'firstName' | 'lastName') => String(data?.[name] ?? originalDoc?.[name] ?? '')
  return [part('firstName'), part('lastName')].filter(Boolean).join(' ')
}

/** First and last name combined, so that lists and pickers show and find people by it. Derived from both. */
export const fullName: TextField = text('name', 'Name', 'Name', {
  index: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeChange: [joined] },
})
