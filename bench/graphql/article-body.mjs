// Rich text as the editor of the panel stores it: headings, paragraphs, a list and a link.

const sentences = [
  'Ehrenamtliche begleiten Familien zu Ämtern, in Schulen und in Vereine.',
  'Wer mithelfen will, meldet sich bei der Koordination der eigenen Kommune.',
  'Die Auslagen für Fahrten werden auf Antrag erstattet.',
  'Sprachkurse beginnen im Frühjahr und im Herbst, Plätze gibt es nach Anmeldung.',
  'Das Netzwerk trifft sich an jedem ersten Dienstag des Monats im Rathaus.',
  'Für Übersetzungen stehen geschulte Helferinnen und Helfer zur Verfügung.',
]

const text = (value, format = 0) => ({
  type: 'text',
  text: value,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  version: 1,
})
const element = (type, children, more = {}) => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const paragraph = (...children) => element('paragraph', children, { textFormat: 0, textStyle: '' })
const heading = (value) => element('heading', [text(value)], { tag: 'h2' })
const item = (value, index) => element('listitem', [text(value)], { value: index + 1 })
const list = (values) => element('list', values.map(item), { listType: 'bullet', start: 1, tag: 'ul' })
const link = (value, url) =>
  element('link', [text(value)], {
    id: '6a1f0c2e9b8d7a6c5e4f3021',
    fields: { linkType: 'custom', newTab: false, url },
    version: 3,
  })

/**
 * Lexical JSON, as text, of about `bytes` bytes. Every `{{number}}` in it is the place of a number that makes
 * each article's text its own.
 */
export function articleBody(bytes) {
  const children = [paragraph(text('Beitrag {{number}}. ', 1), text(sentences[0]))]
  const whole = () => JSON.stringify({ root: element('root', children) })
  const parts = [
    (turn) => heading(`Abschnitt ${turn}`),
    (turn) => paragraph(text(`${sentences[turn % 6]} ${sentences[(turn + 1) % 6]}`)),
    () => list(sentences.slice(0, 3)),
    (turn) =>
      paragraph(text(sentences[(turn + 2) % 6]), link('Mehr dazu', 'https://www.kreis.example/hilfe')),
    (turn) => paragraph(text(`${sentences[(turn + 3) % 6]} ${sentences[(turn + 4) % 6]}`)),
  ]
  for (let turn = 0; Buffer.byteLength(whole()) < bytes; turn++) children.push(parts[turn % 5](turn))
  return whole()
}
