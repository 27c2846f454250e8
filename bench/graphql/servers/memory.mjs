// A bare server that answers from memory: what HTTP in Node costs at the least. Its argument is a JSON file with
// the answer's text for each path.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, text]) => [
    path,
    Buffer.from(text),
  ]),
)

createServer((request, response) => {
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', () => {
    const bytes = answers.get(request.url.split('?', 1)[0])
    response.writeHead(bytes ? 200 : 404, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': bytes?.length ?? 0,
    })
    response.end(bytes)
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
