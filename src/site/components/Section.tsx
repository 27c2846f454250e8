import type { ReactNode } from 'react'

/** A section of a page with its heading; `id` is the target of links in the navigation. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="bn-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="kern-heading-large">
        {title}
      </h2>
      {children}
    </section>
  )
}
