/** A choice in a filter: a list with its label. */
export function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string
  label: string
  /** The text for no choice. */
  any: string
  value: string | undefined
  options: readonly (readonly [value: string, text: string])[]
}) {
  return (
    <p className="bn-choice">
      <label htmlFor={`choose-${name}`}>{label}</label>
      <select id={`choose-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
