// A bare server that lets PostgreSQL make the whole answer with one prepared statement.
import { createServer } from 'node:http'
import pg from 'pg'
import { questions } from '../questions.mjs'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })

createServer((request, response) => {
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', async () => {
    const name = request.url.slice(1)
    const { variables } = JSON.parse(Buffer.concat(pieces).toString())
    const { rows } = await pool.query({
      name,
      text: questions[name].statement,
      values: Object.values(variables),
    })
    const bytes = Buffer.from(rows[0].answer)
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': bytes.length,
    })
    response.end(bytes)
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
