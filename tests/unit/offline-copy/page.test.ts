import { describe, expect, it } from '@jest/globals'
import { copiedPage } from '../../../src/offline-copy/page'

const copied = (body: string, head = '') =>
  copiedPage(
    `<!DOCTYPE html><html lang="de"><head><title>T</title>${head}</head><body>${body}</body></html>`,
    {
      file: 'angebote/a.html',
      publicUrl: 'https://site.example',
      pageFile: (target) => (target === '/termine' ? 'termine.html' : undefined),
      assetFile: (source) => `assets/${source.split('/').pop()}`,
      banner: (numbers) => `<aside>Kopie ${numbers}</aside>`,
    },
  )

describe('a page of the copy', () => {
  it('links to other pages by files, and to everything else on the website', () => {
    const { html } = copied(
      '<a href="/termine#heute">1</a><a href="/admin">2</a><a href="https://x.example">3</a><a href="tel:1">4</a><a href="#hier">5</a>',
    )
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual([
      '../termine.html#heute',
      'https://site.example/admin',
      'https://x.example',
      'tel:1',
      '#hier',
    ])
  })

  it('runs and sends nothing, and loads nothing from elsewhere', () => {
    const { html } = copied(
      `<script src="/a.js"></script><script>fetch('/')</script><form action="/suche"><input></form>
      <iframe src="https://x.example"></iframe><img src="https://x.example/b.png" alt="B"><main>Text</main>`,
      `<link rel="preload" href="/c.js"><link rel="canonical" href="/a"><script src="/d.js"></script>
      <link rel="stylesheet" href="/e.css" nonce="n"><link rel="icon" href="/icon.svg">`,
    )
    expect(html).not.toMatch(/<script|<form|<iframe|preload|canonical|x\.example|nonce|\ssrc=/)
    expect(html).toContain('href="../assets/e.css"')
    expect(html).toContain('href="../assets/icon.svg"')
    expect(html).toContain('alt="B"')
  })

  it('has the smallest of each picture', () => {
    const { html } = copied(
      `<picture><source srcset="/f/b-960.webp 960w, /f/b-480.webp 480w"><img src="/f/b.jpg" alt=""></picture>
      <img src="/f/c.jpg" alt="">`,
    )
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual([
      '../assets/b-480.webp',
      '../assets/c.jpg',
    ])
    expect(html).not.toContain('srcset')
  })

  it('shows the emergency numbers at the top, and tells its title and text', () => {
    const { html, text, title } = copied(
      `<details class="bn-drop bn-emergency"><summary>N</summary><ul><li>112</li></ul></details>
      <main><h1>Name</h1><p>Eins</p><p>zwei &amp; drei</p><form>weg</form></main>`,
    )
    expect(html).toMatch(/<body><aside>Kopie <li>112<\/li><\/aside>/)
    expect(html).not.toContain('<details')
    expect({ text, title }).toEqual({ text: 'Name Eins zwei & drei', title: 'Name' })
  })
})
