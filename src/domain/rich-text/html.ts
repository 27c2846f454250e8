import type { Block, Document, GroupName, Inline, Item, Picture, Text } from './document'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!)

/**
 * HTML of a document: paragraphs, headings h2 and h3, lists, links, images, and the groups with the classes `bn-…`. No
 * scripts, no styles.
 */
export const htmlOf = (document: Document): string => document.map(blockHtml).join('')

const elements: Record<GroupName, 'figure' | 'aside' | 'section'> = {
  figure: 'figure',
  quote: 'figure',
  call: 'aside',
  files: 'section',
  services: 'section',
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph': {
      const open = block.role === 'value' ? '<p class="bn-figure__value">' : '<p>'
      return `${open}${inlineHtml(block.content)}</p>`
    }
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.content)}</h${block.level}>`
    case 'quotation':
      return `<blockquote>${inlineHtml(block.content)}</blockquote>`
    case 'caption': {
      const note = block.note.length ? `<small>${inlineHtml(block.note)}</small>` : ''
      const between = note && block.content.length ? '<br>' : ''
      return `<figcaption>${inlineHtml(block.content)}${between}${note}</figcaption>`
    }
    case 'list': {
      const items = block.items.map(itemHtml).join('')
      if (!block.ordered) return `<ul>${items}</ul>`
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`
    }
    case 'picture':
      return pictureHtml(block)
    case 'group': {
      const element = elements[block.name]
      return `<${element} class="bn-${block.name}">${htmlOf(block.blocks)}</${element}>`
    }
  }
}

const itemHtml = ({ content, blocks }: Item): string => `<li>${inlineHtml(content)}${htmlOf(blocks)}</li>`

/** The width of the text is that of the site; newer browsers measure it themselves. */
const sizes = 'auto, (min-width: 48rem) 44rem, 100vw'

function pictureHtml({ src, alt, width, height, srcset, credit }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const caption = credit ? `<figcaption>${escaped(credit)}</figcaption>` : ''
  const image = `<img src="${escaped(src)}" alt="${escaped(alt)}"${size} loading="lazy">`
  const source = srcset ? `<source type="image/webp" srcset="${escaped(srcset)}" sizes="${sizes}">` : ''
  return `<figure class="bn-picture"><picture>${source}${image}</picture>${caption}</figure>`
}

const inlineHtml = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'break') return '<br>'
      if (part.kind === 'text') return textHtml(part)
      const target = part.newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
      return `<a href="${escaped(part.href)}"${target}>${inlineHtml(part.content)}</a>`
    })
    .join('')

function textHtml({ text, bold, italic }: Text): string {
  const strong = bold ? `<strong>${escaped(text)}</strong>` : escaped(text)
  return italic ? `<em>${strong}</em>` : strong
}
