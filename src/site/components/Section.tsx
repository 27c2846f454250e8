import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  /** Where the heading's link to the whole list leads. */
  all?: { path: string; text: string } | undefined
  children: ReactNode
}

/** A section of a page with its heading; `id` is the target of links. */
export function Section({ id, title, all, children }: Props) {
  return (
    <section id={id} className="bn-section" aria-labelledby={`${id}-title`}>
      <div className="bn-section__head">
        <h2 id={`${id}-title`} className="kern-heading-large">
          {title}
        </h2>
        {all && <a href={all.path}>{all.text}</a>}
      </div>
      {children}
    </section>
  )
}
