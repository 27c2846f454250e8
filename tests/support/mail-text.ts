/** The parts of a mail with a plain text that tests look at, decoded. */
export function readMail(source: string): { to: string; subject: string; text: string } {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replace(/\r?\n[ \t]/g, ' ') ?? ''
  const body = rest.join('\n\n')
  const encoding = header('Content-Transfer-Encoding').toLowerCase()
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : fromQuotedPrintable(body)
  return { to: header('To'), subject: decodeWords(header('Subject')), text: bytes.toString('utf8') }
}

function fromQuotedPrintable(body: string): Buffer {
  const joined = body.replace(/=\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )
}

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      (kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64')
        : fromQuotedPrintable(word.replace(/_/g, ' '))
      ).toString('utf8'),
    )
