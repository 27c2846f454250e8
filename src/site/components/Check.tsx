/** A choice in a filter that is made or not: a box with its label. */
export function Check({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <p className="bn-check">
      <input id={`choose-${name}`} type="checkbox" name={name} value="ja" defaultChecked={checked} />
      <label htmlFor={`choose-${name}`}>{label}</label>
    </p>
  )
}
