// A bare server that sends a page from memory: what HTTP in Node costs at the least. Its argument is a JSON file with
// the compressed bytes of each path, in base64.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const bodies = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, text]) => [
    path,
    Buffer.from(text, 'base64'),
  ]),
)

createServer((request, response) => {
  const bytes = bodies.get(request.url)
  response.writeHead(bytes ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Encoding': 'br',
    'Content-Length': bytes?.length ?? 0,
  })
  response.end(bytes)
}).listen(Number(process.env.PORT), '127.0.0.1')
