import { type Described, type Kind, unique } from './shape'

/** Whether a redirect can be read without an account follows from where it leads. */
const redirect = (name: string, to: string): Kind => ({ name, words: name, facts: {}, data: { to } })
const leading = redirect('leading', '/termine')

export const redirects: Described = {
  ...{ slug: 'redirects', one: 'Redirect', many: 'Redirects' },
  values: () => ({ from: [`/${unique()}`, `/${unique()}`] }),
  alsoRead: ['to', 'active', 'automatic'],
  records: [leading, redirect('left', '/artikel/zurueckgezogen')],
  creations: [leading],
}
