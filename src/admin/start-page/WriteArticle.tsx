import type { StartPageTexts } from './texts'

/** `publishes`: whether the user may publish any article, not only some kinds of it. */
export function WriteArticle({ t, publishes }: { t: StartPageTexts; publishes: boolean }) {
  return (
    <li className="bn-start__step">
      <h2>{t.write}</h2>
      <p>{publishes ? t.writeHow : t.writeHowInTown}</p>
      <a href="/admin/collections/articles/create">{t.writeLink}</a>
    </li>
  )
}
