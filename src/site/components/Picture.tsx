import type { Article } from '../article'

/** The width of an article's column; narrower screens show pictures as wide as themselves. */
const sizes = '(min-width: 48rem) 44rem, 100vw'

/** A picture with its credit. Browsers load the smallest copy that fits. */
export function Picture({ picture }: { picture: NonNullable<Article['image']> }) {
  const { url, srcset, alt, width, height, credit } = picture
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
