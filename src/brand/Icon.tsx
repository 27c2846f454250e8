/** Houses joined by a line: the sign of Bürgernetz, also where there is little room. */
export function Icon() {
  return (
    <svg viewBox="0 0 32 32" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0b5c6b" />
      <path d="M6 21v-6l5-4 5 4v6z" fill="#fff" />
      <path d="M18 21v-4l4-3.5 4 3.5v4z" fill="#ffc857" />
      <path d="M5 24.5h22" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
