import type { TopicIcon as Name } from '../operations'

/** Outlines on a grid of 24, drawn for this site. */
const outlines: Record<Name, string> = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  network:
    'M12 4v5M12 9l-6 6M12 9l6 6M12 3a1 1 0 100 2 1 1 0 000-2zM5 15a2 2 0 100 4 2 2 0 000-4zM19 15a2 2 0 100 4 2 2 0 000-4z',
  heart: 'M12 20C5 15 3 11 3 8a4 4 0 018-2l1 1 1-1a4 4 0 018 2c0 3-2 7-9 12z',
  euro: 'M18 6a7 7 0 100 12M4 10h10M4 14h9',
  briefcase: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  health: 'M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z',
  language: 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5',
  child: 'M12 4a3 3 0 100 6 3 3 0 000-6zM7 20v-5a5 5 0 0110 0v5',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  document: 'M6 3h8l4 4v14H6zM14 3v5h4M9 13h6M9 17h6',
}

/** The icon of a topic. Decoration: the topic's name stands beside it. */
export function TopicIcon({ name }: { name: Name | null | undefined }) {
  return (
    <svg className="bn-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name ?? 'document']} />
    </svg>
  )
}
