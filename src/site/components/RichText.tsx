import { RichText as LexicalText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { DefaultNodeTypes, SerializedBlockNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type {
  CallToActionBlock,
  DownloadsBlock,
  FigureBlock,
  QuoteBlock,
  RelatedServicesBlock,
} from '../../../payload-types'
import type { ContentLocale } from '../../../collections/shared/locales'
import { languageTag, pathIn } from '../locales'

type Blocks = FigureBlock | QuoteBlock | CallToActionBlock | DownloadsBlock | RelatedServicesBlock
type Nodes = DefaultNodeTypes | SerializedBlockNode<Blocks>

/** What editors wrote, as HTML; `data` is the JSON of a text. Headings of a text begin below the page's own. */
export function RichText({ data, locale }: { data: unknown; locale: ContentLocale }) {
  const converters: JSXConvertersFunction<Nodes> = ({ defaultConverters }) => ({
    ...defaultConverters,
    blocks: {
      figure: ({ node }: { node: SerializedBlockNode<FigureBlock> }) => (
        <Figure block={node.fields} locale={locale} />
      ),
      quote: ({ node }: { node: SerializedBlockNode<QuoteBlock> }) => <Quote block={node.fields} />,
      callToAction: ({ node }: { node: SerializedBlockNode<CallToActionBlock> }) => (
        <Call block={node.fields} locale={locale} />
      ),
      downloads: ({ node }: { node: SerializedBlockNode<DownloadsBlock> }) => <Files block={node.fields} />,
      relatedServices: ({ node }: { node: SerializedBlockNode<RelatedServicesBlock> }) => (
        <Services block={node.fields} />
      ),
    },
  })
  return <LexicalText className="bn-text" converters={converters} data={data as SerializedEditorState} />
}

function Figure({ block, locale }: { block: FigureBlock; locale: ContentLocale }) {
  const source = block.sourceUrl ? <a href={block.sourceUrl}>{block.sourceTitle}</a> : block.sourceTitle
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
      <a className="kern-btn kern-btn--primary" href={pathIn(locale, block.url)}>
        <span className="kern-label">{block.label}</span>
      </a>
    </aside>
  )
}

function Files({ block }: { block: DownloadsBlock }) {
  return (
    <section>
      {block.heading && <h3>{block.heading}</h3>}
      <ul>
        {block.files.map(
          (file) =>
            typeof file === 'object' &&
            file.url && (
              <li key={file.id}>
                <a href={file.url}>{file.alt || file.filename}</a>
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
