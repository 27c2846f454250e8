'use client'

import { usePreferences, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useState } from 'react'
import { preferenceKey } from './preference-key'
import { townTexts } from './texts'

type Props = { towns: { id: string; name: string }[]; /** An id; empty for all. */ chosen: string }

/** Pages that show records of several municipalities. Forms are excluded: they may have unsaved input. */
const showsSeveral = /^\/admin(\/collections\/[^/]+(\/trash)?)?\/?$/

export function TownSelect({ towns, chosen }: Props) {
  const { i18n } = useTranslation()
  const { setPreference } = usePreferences()
  const router = useRouter()
  const pathname = usePathname()
  const [town, setTown] = useState(chosen)
  const [said, setSaid] = useState('')
  const id = useId()
  const t = townTexts(i18n.language)

  const choose = async ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const { value } = target
    setTown(value)
    try {
      await setPreference(preferenceKey, { town: value })
      setSaid(t.shownNow(towns.find((one) => one.id === value)?.name ?? t.all))
    } catch {
      setTown(town)
      setSaid(t.failed)
      return
    }
    if (!showsSeveral.test(pathname)) return
    const page = new URLSearchParams(window.location.search)
    // The filtered list may have fewer pages.
    if (page.has('page')) {
      page.delete('page')
      router.replace(`${pathname}?${page}`)
    }
    router.refresh()
  }

  return (
    <div className="bn-town" data-chosen={town || undefined}>
      <label htmlFor={id}>{t.label}</label>
      <select id={id} value={town} onChange={choose} aria-describedby={`${id}-hint`}>
        <option value="">{t.all}</option>
        {towns.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`}>{t.hint}</p>
      <p role="status" className="bn-unseen">
        {said}
      </p>
    </div>
  )
}
