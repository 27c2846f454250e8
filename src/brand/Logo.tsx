import { Icon } from './Icon'

/** The product's name beside its sign, on the login page. */
export function Logo() {
  return (
    <span className="bn-logo">
      <Icon />
      <span>Bürgernetz</span>
    </span>
  )
}
