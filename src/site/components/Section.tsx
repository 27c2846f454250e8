import type { ReactNode } from 'react'

/** A part of a page with its heading; `id` is what links in the navigation lead to. */
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
