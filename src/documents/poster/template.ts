/**
 * The poster in Typst. Each page takes the largest size of text with which it fits; at the smallest, what is left over
 * is cut off. Colours are dark enough for printers without colour.
 */
export const template = String.raw`
#let poster = json(bytes(sys.inputs.data))
// Titles must not be empty, and characters that no font has are left out.
#let titled(text) = if text.match(regex("[\\p{L}\\p{N}]")) == none { "–" } else { text }
// Longer words, such as web addresses, may be broken after every few characters.
#let words(text) = text.split(" ").map(word => {
  let characters = word.clusters()
  if characters.len() <= 28 { word } else { characters.chunks(6).map(part => part.join()).join(h(0pt)) }
}).join(" ")
#set document(title: titled(poster.title), date: none)
#set page(paper: "a4", margin: (x: 17mm, top: 14mm, bottom: 12mm))

#let ink = rgb("#14252b")
#let brand = rgb("#0b5c6b")
#let sizes = range(30, 6, step: -1).map(step => step / 20)

#let fact(one, scale) = block(breakable: false, spacing: if one.label == "" { 1pt } else { 9pt } * scale, stack(
  spacing: 1pt * scale,
  ..if one.label != "" { (text(size: 12pt * scale, weight: "bold", fill: brand, words(one.label)),) },
  if one.ltr {
    box(text(size: 15pt * scale, lang: one.lang, dir: ltr, words(one.value)))
  } else {
    text(size: 15pt * scale, lang: one.lang, words(one.value))
  },
))

// Texts that are not translated are German.
#let direction(page) = if page.rtl and page.nameLang == page.lang { rtl } else { ltr }

#let body(page, scale) = {
  set par(leading: 0.1em, spacing: 0.3em)
  if page.kind != "" {
    text(size: 14pt * scale, weight: "bold", fill: brand, words(page.kind))
    v(4pt * scale)
  }
  {
    show heading: it => text(size: 32pt * scale, weight: "bold", lang: page.nameLang, dir: direction(page), hyphenate: true, it.body)
    heading(level: 1, words(titled(page.name)))
  }
  if page.notice != "" {
    v(6pt * scale)
    block(width: 100%, stroke: 2pt + ink, inset: 8pt * scale, radius: 3pt,
      text(size: 18pt * scale, weight: "bold", words(page.notice)))
  }
  if page.text != "" {
    v(6pt * scale)
    text(size: 14pt * scale, lang: page.nameLang, dir: direction(page), words(page.text))
  }
  v(12pt * scale)
  for one in page.facts { fact(one, scale) }
}

// The largest size with which the body is no higher than the area; sizes above it do not fit either.
#let fitting(page, area) = {
  let fits(scale) = measure(body(page, scale), width: area.width).height <= area.height
  let (from, to) = (0, sizes.len() - 1)
  while from < to {
    let middle = calc.quo(from + to, 2)
    if fits(sizes.at(middle)) { to = middle } else { from = middle + 1 }
  }
  sizes.at(to)
}

#let page-of(page) = {
  set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Georgian"), fallback: false, fill: ink, lang: page.lang,
    dir: if page.rtl { rtl } else { ltr }, size: 12pt, hyphenate: false, overhang: false,
    top-edge: 1.05em, bottom-edge: -0.33em)
  set par(leading: 0.1em)
  grid(
    rows: (auto, 1fr, auto),
    row-gutter: 8mm,
    block(width: 100%, fill: brand, inset: (x: 6mm, y: 4mm), radius: 3pt, {
      set text(fill: white)
      stack(spacing: 1mm, text(size: 18pt, weight: "bold", words(page.site)), if page.district != "" { text(size: 12pt, words(page.district)) })
    }),
    layout(area => block(width: 100%, height: 100%, clip: true, body(page, fitting(page, area)))),
    block(width: 100%, stroke: (top: 1.5pt + brand), inset: (top: 5mm), grid(
      columns: (auto, 1fr),
      column-gutter: 8mm,
      align: horizon,
      image(bytes(page.code), format: "svg", width: 46mm, alt: page.scanAlt),
      stack(
        spacing: 3mm,
        text(size: 15pt, weight: "bold", words(page.scan)),
        box(text(size: 11pt, lang: "de", dir: ltr, words(page.address))),
        text(size: 10pt, words(page.asOf)),
      ),
    )),
  )
}

#for (index, one) in poster.pages.enumerate() {
  if index > 0 { pagebreak() }
  page-of(one)
}
`
