// Reads a page aloud with a voice of the reader's own device. Loaded by pages with a bar `.bn-listen`, which stays
// hidden where there is no such voice for the language of the page. Voices of a server would send it the text.
'use strict'
{
  const bar = document.querySelector('.bn-listen')
  const main = document.querySelector('main')
  const speech = window.speechSynthesis
  const [go, stop] = bar.querySelectorAll('button')
  const speed = bar.querySelector('select')
  const blocks = 'h1,h2,h3,h4,p,li,dt,dd,figcaption,caption,th,td,blockquote'
  const aside = 'nav,form,details,script,[hidden],.bn-listen,.bn-poster'
  const language = (tag) => tag.toLowerCase().split(/[-_]/)[0]
  const voiceFor = (tag) => {
    const voices = speech.getVoices().filter((voice) => voice.localService)
    const exact = voices.find((voice) => voice.lang.toLowerCase().replace('_', '-') === tag.toLowerCase())
    return exact ?? voices.find((voice) => language(voice.lang) === language(tag))
  }

  /** Sentences in order: each with its paragraph and its language. */
  let sentences = []
  let at = 0
  /** `off`, `on` or `paused`. Counts up with each change, so that a sentence that is cut off does not lead on. */
  let state = 'off'
  let turn = 0

  function collect() {
    sentences = []
    for (const block of main.querySelectorAll(blocks)) {
      if (block.closest(aside) || block.querySelector(blocks)) continue
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let run
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement.closest('[hidden],[aria-hidden=true],script,style')) continue
        const { lang } = node.parentElement.closest('[lang]')
        if (run?.lang !== lang) sentences.push((run = { block, lang, text: '' }))
        run.text += node.data
      }
    }
    sentences = sentences.flatMap(({ block, lang, text }) => {
      const parts = window.Intl.Segmenter
        ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map((one) => one.segment)
        : [text]
      return parts
        .filter((part) => /[\p{L}\p{N}]/u.test(part))
        .map((part) => ({ block, lang, text: part.trim() }))
    })
  }

  function show(next) {
    state = next
    turn++
    speech.cancel()
    go.textContent = bar.dataset[state === 'on' ? 'pause' : state === 'off' ? 'start' : 'resume']
    stop.hidden = state === 'off'
    if (state === 'off') mark()
  }

  function mark(block) {
    for (const one of main.querySelectorAll('.bn-read')) if (one !== block) one.classList.remove('bn-read')
    if (!block || block.classList.contains('bn-read')) return
    block.classList.add('bn-read')
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    block.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
  }

  function speak() {
    const sentence = sentences[at]
    if (!sentence) return show('off')
    const voice = voiceFor(sentence.lang)
    // A text in a language without a voice cannot be understood with another.
    if (!voice) {
      at++
      return speak()
    }
    mark(sentence.block)
    const mine = turn
    const said = new SpeechSynthesisUtterance(sentence.text)
    Object.assign(said, { voice, lang: voice.lang, rate: Number(speed.value) })
    said.onend = said.onerror = () => {
      if (mine !== turn) return
      at++
      speak()
    }
    speech.speak(said)
  }

  function offer() {
    bar.hidden = !voiceFor(document.documentElement.lang)
  }

  if (speech) {
    go.addEventListener('click', () => {
      if (state === 'on') return show('paused')
      if (state === 'off') {
        collect()
        at = 0
      }
      show('on')
      speak()
    })
    stop.addEventListener('click', () => {
      show('off')
      go.focus()
    })
    speed.addEventListener('change', () => {
      if (state !== 'on') return
      show('on')
      speak()
    })
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && state !== 'off') show('off')
    })
    addEventListener('pagehide', () => speech.cancel())
    speech.addEventListener?.('voiceschanged', offer)
    offer()
  }
}
