import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { log } from '../log/log'

const files = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
  '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
  '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
]

/** Characters without a glyph are left out; after this many rounds, something else is wrong. */
const rounds = 4

let made: NodeCompiler | undefined

/** Fonts of these packages only, so that a document looks the same on every machine. */
function compiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url)
  made ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: files.map((file) => readFileSync(resolve(file))) }],
  })
  return made
}

/**
 * Compiles a Typst document to PDF/UA-1, on this thread: a poster of nine pages takes about 30 ms. `data` reaches it as
 * JSON in `sys.inputs.data`, never as markup. Characters that no font has are left out.
 *
 * @throws Error if the document is invalid, for example for want of an alternative text
 */
export function compilePdf(template: string, data: unknown): Buffer {
  let json = JSON.stringify(data)
  for (let round = 1; ; round++) {
    try {
      return compiler().pdf(
        { mainFileContent: template, inputs: { data: json }, resetRead: false },
        { pdfStandard: 'ua-1' },
      )
    } catch (error) {
      const missing = charactersIn((error as Error).message)
      if (!missing.size || round === rounds) throw error
      log.debug({ count: missing.size }, 'a document has characters that no font has')
      json = JSON.stringify(data, (_, value) =>
        typeof value === 'string' ? [...value].filter((one) => !missing.has(one)).join('') : value,
      )
      data = JSON.parse(json)
    }
  }
}

/** The characters an error of Typst complains about. They are quoted as in Rust: `\u{1f642}`. */
function charactersIn(message: string): Set<string> {
  const quoted = message.matchAll(/the text (?:contains the disallowed codepoint )?`\\?"(.*?)\\?"`/gs)
  return new Set(
    [...quoted].flatMap(([, text]) => [
      ...text!.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
    ]),
  )
}
