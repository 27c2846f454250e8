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

  it('runs as an ordinary user, by number, keeps its files in volumes and says whether it is ready', () => {
    expect(image).toMatch(/^USER 1000:1000$/m)
    expect(compose.services.app.user).toBe('1000:1000')
    expect(image).toMatch(/^VOLUME \["\/data", "\/media"\]$/m)
    expect(image).toMatch(/HEALTHCHECK[\s\S]*\/readyz/)
  })

  it('holds no secret: they come from files, which neither image nor repository takes in', () => {
    expect(image).not.toMatch(/SECRET|PASSWORD/)
    for (const service of ['app', 'backup', 'database'])
      for (const [name, value] of Object.entries<string>(compose.services[service].environment))
        if (/SECRET|PASSWORD|SMTP_URL/.test(name))
          expect([name, value]).toEqual([
            expect.stringMatching(/_FILE$/),
            expect.stringMatching(/^\/run\/secrets\//),
          ])
    expect(compose.services.app.environment.DATABASE_URL).not.toMatch(/:[^/]*@/)
    for (const { file } of Object.values<{ file: string }>(compose.secrets))
      expect(file).toMatch(/^\.\/secrets\//)
    expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^\.env$[\s\S]*^secrets$/m)
    expect(readFileSync('.gitignore', 'utf8')).toMatch(/^\/secrets\/$/m)
  })

  it('is built from images that are pinned by digest, and leaves the cache of the build behind', () => {
    const pinned = /^\S+:\d+\.\d+\S*@sha256:[0-9a-f]{64}$/
    const bases = [...image.matchAll(/^FROM (\S+)/gm)].map(([, name]) => name)
    expect(new Set(bases).size).toBe(2)
    for (const name of bases) expect(name).toMatch(pinned)
    // What makes backups has the clients of the very server.
    expect(image).toContain(`FROM ${compose.services.database.image} AS backup`)
    expect(bases.at(-1)).toMatch(/^node:/)
    expect(image).toMatch(/npm run build && rm -rf \.next\/cache/)
  })

  it('has bounds for memory, processes and logs', () => {
    for (const service of Object.values<Record<string, unknown>>(compose.services)) {
      expect(service.mem_limit).toMatch(/^\d+[mg]$/)
      expect(service.logging).toMatchObject({ options: { 'max-size': expect.any(String) } })
    }
    for (const name of ['app', 'backup']) expect(compose.services[name].pids_limit).toBeGreaterThan(0)
  })

  it('makes a backup each night as an ordinary user, into a volume, and says when the last one is too old', () => {
    const { user, environment, volumes, healthcheck, build } = compose.services.backup
    expect([user, build.target]).toEqual(['1000:1000', 'backup'])
    expect(image).toContain('CMD ["node", "-C", "production", "dist/backup.js", "--daily", "02:30"]')
    for (const name of ['DATA_DIR', 'MEDIA_DIR', 'BACKUP_DIR'])
      expect(volumes.map((volume: string) => volume.split(':')[1])).toContain(environment[name])
    expect(volumes).toEqual(expect.arrayContaining(compose.services.app.volumes))
    expect(healthcheck.test).toEqual(expect.arrayContaining(['dist/backup.js', '--newest-within']))
    for (const name of ['DATABASE_URL', 'DATABASE_PASSWORD_FILE', 'PAYLOAD_SECRET_FILE'])
      expect(environment[name]).toBe(compose.services.app.environment[name])
  })

  it('waits for a healthy database and is not open to the network by itself', () => {
    expect(compose.services.app.depends_on.database.condition).toBe('service_healthy')
    expect(compose.services.app.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
    expect(compose.services.database.ports).toBeUndefined()
  })
})
