type Props = {
  picture: {
    url?: string | null
    srcset?: string | null
    alt?: string | null
    width?: number | null
    height?: number | null
    credit?: string | null
  }
}

/** The width of an article's column; narrower screens show pictures as wide as themselves. */
const sizes = '(min-width: 48rem) 44rem, 100vw'

/** A picture with its credit. Browsers load the smallest copy that fits. Nothing where the file has no address. */
export function Picture({ picture: { url, srcset, alt, width, height, credit } }: Props) {
  if (!url) return null
  return (
    <figure className="bn-picture">
      <picture>
        {srcset && <source type="image/webp" srcSet={srcset} sizes={sizes} />}
        <img src={url} alt={alt ?? ''} width={width ?? undefined} height={height ?? undefined} />
      </picture>
      {credit && <figcaption>{credit}</figcaption>}
    </figure>
  )
}
