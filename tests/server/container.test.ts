import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

const image = readFileSync('Dockerfile', 'utf8')
const compose = parse(readFileSync('docker-compose.yml', 'utf8'))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('the container', () => {
  it('is built by the command that the tests run, and started as `npm start` does', () => {
    expect(image).toContain('RUN npm run build')
    expect(scripts.build).toBe('node scripts/build.mjs')
    const [node, ...options] = scripts.start!.split(' ').slice(0, -1)
    expect(options).toEqual(expect.arrayContaining(['-C', 'production']))
    const command = [node, ...options, 'dist/server.js'].map((part) => JSON.stringify(part)).join(', ')
    expect(image).toContain(`CMD [${command}]`)
  })

  it('runs as an ordinary user, keeps its files in volumes and says whether it is ready', () => {
    expect(image).toMatch(/^USER node$/m)
    expect(image).toMatch(/^VOLUME \["\/data", "\/media"\]$/m)
    expect(image).toMatch(/HEALTHCHECK[\s\S]*\/readyz/)
  })

  it('holds no secret: they come from the environment, and without them nothing starts', () => {
    expect(image).not.toMatch(/SECRET|PASSWORD/)
    expect(compose.services.app.environment.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?/)
    expect(compose.services.app.environment.DATABASE_URL).toContain('${POSTGRES_PASSWORD:?')
    expect(compose.services.database.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/)
    expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^\.env$/m)
  })

  it('waits for a healthy database and is not open to the network by itself', () => {
    expect(compose.services.app.depends_on.database.condition).toBe('service_healthy')
    expect(compose.services.app.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
    expect(compose.services.database.ports).toBeUndefined()
  })
})
