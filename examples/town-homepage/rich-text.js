const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => signs[sign])
const link = (url, label) => `<a href="${escaped(url)}">${label}</a>`

/** HTML of a rich text field. `server` is where paths such as /seite/kontakt lead. */
export function richText(json, server) {
  const target = (url) =>
    /^(https?:|mailto:|tel:)/.test(url ?? '') ? url : server + (url?.startsWith('/') ? url : '/')
  const pages = { articles: '/artikel/', pages: '/seite/' }
  const linked = ({ linkType, url, doc }) =>
    linkType === 'internal' ? target((pages[doc?.relationTo] ?? '/') + (doc?.value?.slug ?? '')) : target(url)
  const all = (nodes) => (nodes ?? []).map(html).join('')
  const element = (name, { children }) => `<${name}>${all(children)}</${name}>`

  const blocks = {
    figure: ({ value, label, sourceTitle, sourceUrl, asOf }) =>
      `<figure><strong>${escaped(value)}</strong><figcaption>${escaped(label)} ` +
      `(${sourceUrl ? link(target(sourceUrl), escaped(sourceTitle)) : escaped(sourceTitle)}` +
      `${asOf ? `, ${escaped(asOf)}` : ''})</figcaption></figure>`,
    quote: ({ text, author, role }) =>
      `<figure><blockquote>${escaped(text)}</blockquote><figcaption>${escaped(author)}` +
      `${role ? `, ${escaped(role)}` : ''}</figcaption></figure>`,
    callToAction: ({ text, label, url }) => `<p>${escaped(text)} ${link(target(url), escaped(label))}</p>`,
    downloads: ({ files }) =>
      `<ul>${files.map((file) => `<li>${link(target(file.url), escaped(file.filename))}</li>`).join('')}</ul>`,
    relatedServices: ({ services }) =>
      `<ul>${services.map(({ name }) => `<li>${escaped(name)}</li>`).join('')}</ul>`,
  }
  const nodes = {
    paragraph: (node) => element('p', node),
    heading: (node) => element(node.tag === 'h2' ? 'h2' : 'h3', node),
    list: (node) => element(node.listType === 'number' ? 'ol' : 'ul', node),
    listitem: (node) => element('li', node),
    link: ({ fields, children }) => link(linked(fields), all(children)),
    linebreak: () => '<br>',
    upload: ({ value }) => `<img src="${escaped(target(value?.url))}" alt="${escaped(value?.alt)}">`,
    block: ({ fields }) => blocks[fields.blockType]?.(fields) ?? '',
    // 1 is bold, 2 is italic, 3 is both.
    text: ({ text, format }) => {
      const bold = format & 1 ? `<strong>${escaped(text)}</strong>` : escaped(text)
      return format & 2 ? `<em>${bold}</em>` : bold
    },
  }
  const html = (node) => (nodes[node.type] ?? (({ children }) => all(children)))(node)
  return json ? all(json.root.children) : ''
}
