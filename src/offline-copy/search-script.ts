/**
 * The search of the copy, in the browser, without a server. Letters are compared without marks, in the same way in the
 * index and in what is typed. The index sets `pages`, title and text of each page in the order of the list, and `sentences`, what to say of each
 * number of pages found.
 */
export const searchScript = String.raw`'use strict'
const same = { ß: 'ss', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ı: 'i', ł: 'l', ø: 'o' }
const plain = (text) =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßةىیکıłø]/g, (one) => same[one])
const index = pages.map(([title, text]) => [plain(title), plain(text)])
const list = document.querySelector('#pages')
const items = [...list.children]
const field = document.querySelector('#words')
const status = document.querySelector('#found')
function search() {
  const words = plain(field.value).split(/\s+/).filter(Boolean)
  const scored = index.map(([title, text], at) => {
    let score = 1
    for (const word of words) {
      if (title.includes(word)) score += 10
      else if (text.includes(word)) score += 1
      else return [0, at]
    }
    return [score, at]
  })
  scored.sort(([one, first], [other, second]) => other - one || first - second)
  let found = 0
  for (const [score, at] of scored) {
    items[at].hidden = !score
    if (score) found++
    list.append(items[at])
  }
  status.textContent = words.length ? sentences[found] : ''
}
document.querySelector('#search').hidden = false
document.querySelector('#search').addEventListener('submit', (event) => event.preventDefault())
field.addEventListener('input', search)
search()
`
