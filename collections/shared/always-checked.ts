import { type FieldHook, type RichTextField, ValidationError } from 'payload'
import { problemInRichText } from '../../src/domain/rich-text/links'
import { labelOf, type Labelled } from './label-of'
import { message } from '../../src/messages'
import { isValidatedAnyway } from './validated-anyway'
import type { Check } from './validate'

/**
 * Runs the checks that always apply where Payload runs none: in drafts, in fields hidden by a condition, and for every
 * interface. The error has the field, a sentence and a stable code.
 */
export function withAlwaysChecks<F>(field: F): F {
  const { validate, hooks } = field as { validate?: Check<unknown>; hooks?: { beforeChange?: FieldHook[] } }
  if (!validate?.always) return field
  const check = refuseIf(validate.always)
  const refuse: FieldHook = (args) => (isValidatedAnyway(args) ? undefined : check(args))
  return { ...field, hooks: { ...hooks, beforeChange: [refuse, ...(hooks?.beforeChange ?? [])] } }
}

/** The same for rich text: before the editor's own hooks process it, and again in its stored form. */
export function withCheckedLinks(field: RichTextField): RichTextField {
  const { hooks = {} } = field
  const refuse = refuseIf(problemInRichText)
  return {
    ...field,
    hooks: {
      ...hooks,
      beforeValidate: [refuse, ...(hooks.beforeValidate ?? [])],
      beforeChange: [refuse, ...(hooks.beforeChange ?? [])],
    },
  }
}

const refuseIf =
  (problemOf: NonNullable<Check<unknown>['always']>): FieldHook =>
  ({ value, data, siblingData, req, collection, global, field, path }) => {
    if (value === null || value === undefined || value === '') return
    const code = problemOf(value, { data, siblingData, req })
    if (!code) return
    const error = {
      message: message(req, code),
      path: path.join('.'),
      label: labelOf(field as Labelled, req),
      code,
    }
    throw new ValidationError(
      { collection: collection?.slug, global: global?.slug, errors: [error], req },
      req.t,
    )
  }
