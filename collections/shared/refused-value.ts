import { type PayloadRequest, ValidationError } from 'payload'
import { labelOf, type Labelled } from './label-of'
import { message } from '../../src/messages'

/** The error for an invalid field value: 400, with a sentence, the field's path and a stable code. */
export function refusedValue(
  req: PayloadRequest,
  slug: string,
  path: string,
  field?: Labelled,
): ValidationError {
  const code = 'notAllowedValue'
  const errors = [{ message: message(req, code), path, label: field && labelOf(field, req), code }]
  const error = new ValidationError({ collection: slug, errors, req }, req.t)
  Object.assign(error.data, { code })
  return error
}
