import type { ContentLocale } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { longestQuestion } from './load'

type Props = {
  locale: ContentLocale
  /** Where the question is answered, without the language. */
  path: '/suche' | '/brief'
  /** Names the field within its page. */
  id: string
  label: string
  submit: string
  /** Names the form among others of the page. */
  name: string
  question?: string
  /** Shows the label, and the field in full width. */
  isLarge?: boolean
}

/** A field and a button, without JavaScript: what is typed becomes part of the address. */
export function SearchForm({ locale, path, id, label, submit, name, question = '', isLarge }: Props) {
  return (
    <form
      className={isLarge ? 'bn-search bn-search--large' : 'bn-search'}
      action={pathIn(locale, path)}
      role="search"
      aria-label={name}
    >
      <label htmlFor={id} className={isLarge ? undefined : 'bn-hidden'}>
        {label}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={question}
        maxLength={longestQuestion}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span className={isLarge ? undefined : 'bn-hidden'}>{submit}</span>
      </button>
    </form>
  )
}
