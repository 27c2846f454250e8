import { RichText as LexicalText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { DefaultNodeTypes, SerializedBlockNode, SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type {
  CallToActionBlock,
  DownloadsBlock,
  FigureBlock,
  QuoteBlock,
  RelatedServicesBlock,
} from '../../../payload-types'
import type { ReactNode } from 'react'
import { isLink } from '../../domain/link'
import type { ContentLocale } from '../../domain/locales'
import { languageTag, linkIn } from '../locales'

type Blocks = FigureBlock | QuoteBlock | CallToActionBlock | DownloadsBlock | RelatedServicesBlock
type LinkFields = SerializedLinkNode['fields']
type LinkArgs = {
  node: { fields: LinkFields; children: SerializedLinkNode['children'] }
  nodesToJSX: (args: { nodes: SerializedLinkNode['children'] }) => ReactNode
}
type Nodes = DefaultNodeTypes | SerializedBlockNode<Blocks>

/** Rich text as HTML; `data` is its JSON. Its headings start below the page's own level. */
export function RichText({ data, locale }: { data: unknown; locale: ContentLocale }) {
  const converters: JSXConvertersFunction<Nodes> = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...linkConverters(locale),
    upload: pictureIn(defaultConverters.upload),
    blocks: {
      figure: ({ node }: { node: SerializedBlockNode<FigureBlock> }) => (
        <Figure block={node.fields} locale={locale} />
      ),
      quote: ({ node }: { node: SerializedBlockNode<QuoteBlock> }) => <Quote block={node.fields} />,
      callToAction: ({ node }: { node: SerializedBlockNode<CallToActionBlock> }) => (
        <Call block={node.fields} locale={locale} />
      ),
      downloads: ({ node }: { node: SerializedBlockNode<DownloadsBlock> }) => (
        <Files block={node.fields} locale={locale} />
      ),
      relatedServices: ({ node }: { node: SerializedBlockNode<RelatedServicesBlock> }) => (
        <Services block={node.fields} />
      ),
    },
  })
  return <LexicalText className="bn-text" converters={converters} data={data as SerializedEditorState} />
}

type Converters = ReturnType<JSXConvertersFunction<Nodes>>

/** Links to records lead to their pages, if they have one. */
const pages: Record<string, string> = { articles: '/artikel/', pages: '/seite/' }

function linkConverters(locale: ContentLocale): Pick<Converters, 'link' | 'autolink'> {
  const hrefOf = ({ linkType, url, doc }: LinkFields): string | undefined => {
    if (linkType !== 'internal') return linkIn(locale, url)
    const page = pages[doc?.relationTo ?? '']
    const slug = (doc?.value as { slug?: unknown } | null | undefined)?.slug
    return page && typeof slug === 'string' ? linkIn(locale, page + slug) : undefined
  }
  const converter = ({ node, nodesToJSX }: LinkArgs) => (
    <a
      href={hrefOf(node.fields)}
      {...(node.fields.newTab ? { rel: 'noopener noreferrer', target: '_blank' } : {})}
    >
      {nodesToJSX({ nodes: node.children })}
    </a>
  )
  return { link: converter, autolink: converter } as Pick<Converters, 'link' | 'autolink'>
}

/** Renders images and files only from the server's own file URLs, not from a stored record with another URL. */
function pictureIn(convert: Converters['upload']): Converters['upload'] {
  return ((args: { node: { value?: unknown } }) => {
    const { url } = (args.node.value ?? {}) as { url?: unknown }
    return isLink(url) && typeof convert === 'function' ? convert(args as never) : null
  }) as Converters['upload']
}

function Figure({ block, locale }: { block: FigureBlock; locale: ContentLocale }) {
  const source = block.sourceUrl ? (
    <a href={linkIn(locale, block.sourceUrl)}>{block.sourceTitle}</a>
  ) : (
    block.sourceTitle
  )
  return (
    <figure className="bn-figure">
      <p className="bn-figure__value">{block.value}</p>
      <figcaption>
        {block.label}
        <br />
        <small>
          {source}
          {block.asOf &&
            `, ${new Date(block.asOf).toLocaleDateString(languageTag(locale), { timeZone: 'UTC' })}`}
        </small>
      </figcaption>
    </figure>
  )
}

function Quote({ block }: { block: QuoteBlock }) {
  return (
    <figure className="bn-quote">
      <blockquote>{block.text}</blockquote>
      <figcaption>
        {block.author}
        {block.role && `, ${block.role}`}
      </figcaption>
    </figure>
  )
}

function Call({ block, locale }: { block: CallToActionBlock; locale: ContentLocale }) {
  return (
    <aside className="bn-call">
      {block.text && <p>{block.text}</p>}
      <a className="kern-btn kern-btn--primary" href={linkIn(locale, block.url)}>
        <span className="kern-label">{block.label}</span>
      </a>
    </aside>
  )
}

function Files({ block, locale }: { block: DownloadsBlock; locale: ContentLocale }) {
  return (
    <section>
      {block.heading && <h3>{block.heading}</h3>}
      <ul>
        {block.files.map(
          (file) =>
            typeof file === 'object' &&
            file.url && (
              <li key={file.id}>
                <a href={linkIn(locale, file.url)}>{file.alt || file.filename}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  )
}

function Services({ block }: { block: RelatedServicesBlock }) {
  return (
    <section>
      {block.heading && <h3>{block.heading}</h3>}
      <ul>
        {block.services.map(
          (service) => typeof service === 'object' && <li key={service.id}>{service.name}</li>,
        )}
      </ul>
    </section>
  )
}
