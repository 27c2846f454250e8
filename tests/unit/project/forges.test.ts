import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { readCheckArguments } from '../../../scripts/check-arguments.mjs'

const read = (file: string) => readFileSync(file, 'utf8')
const workflows = ['.github/workflows/check.yml', '.github/workflows/weekly.yml']
const [check, weekly] = workflows.map((file) => parse(read(file)).jobs)
const gitlab = parse(read('.gitlab-ci.yml'))

const ofGitlab = {
  parts: gitlab.check.parallel.matrix[0].PART as string[],
  commands: gitlab.proofs.parallel.matrix[0].COMMAND as string[],
}

describe('what runs at GitHub and GitLab', () => {
  it('is the one command of everybody, in parts that are the whole together', () => {
    expect(read('.ci/run')).toMatch(/^npm run check$/m)
    const parts: string[] = check.check.strategy.matrix.part
    expect(check.check.steps.at(-1).run).toBe('npm run check -- ${{ matrix.part }}')
    expect(gitlab.check.script).toEqual(['npm run check -- $PART'])
    expect(ofGitlab.parts).toEqual(parts)
    const [rest, ...tests] = parts.map((part) => readCheckArguments([part]))
    expect(rest).toEqual({ rest: true, tests: undefined })
    const shards = tests.map((_, at) => ({ rest: false, tests: [`--shard=${at + 1}/${tests.length}`] }))
    expect(tests).toEqual(shards)
  })

  it('is the same each week, and each command is there', () => {
    const commands: string[] = weekly.proofs.strategy.matrix.command
    expect(ofGitlab.commands).toEqual(commands)
    expect(weekly.proofs.steps.at(-1).run).toBe('npm run ${{ matrix.command }}')
    expect(gitlab.proofs.script).toEqual(['npm run $COMMAND'])
    const { scripts } = JSON.parse(read('package.json'))
    for (const command of [...commands, 'try-payload'])
      expect(scripts).toHaveProperty([command.split(' ', 1)[0]!])
  })

  it('lets a try with the newest Payload fail without failing the pipeline', () => {
    expect([weekly['newest-payload']['continue-on-error'], gitlab['newest-payload'].allow_failure]).toEqual([
      true,
      true,
    ])
    expect(weekly['newest-payload'].steps.at(-1).run).toBe('npm run try-payload')
    expect(gitlab['newest-payload'].script).toEqual(['npm run try-payload'])
  })

  it('pins third-party actions by commit, with read-only permissions', () => {
    for (const file of workflows) {
      const uses = [...read(file).matchAll(/uses: (.*)/g)].map(([, action]) => action)
      expect(uses.length).toBeGreaterThan(0)
      for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      expect(parse(read(file)).permissions).toEqual({ contents: 'read' })
    }
  })

  it('uses the Node version of the image', () => {
    const [, version] = /^FROM node:(\d+\.\d+\.\d+)-/.exec(read('Dockerfile').replace(/^#.*\n/gm, ''))!
    expect(gitlab.default.image).toBe(`node:${version}-bookworm`)
    expect(read('.devcontainer/Dockerfile')).toContain(`FROM node:${version}-bookworm\n`)
    expect(read(workflows[0]!)).toContain(`node-version: ${version!.split('.', 1)[0]}\n`)
  })
})

describe('docs/CODEOWNERS', () => {
  const lines = read('docs/CODEOWNERS')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/ +/))

  it('gives everything an owner, and names existing paths only', () => {
    expect(lines[0]![0]).toBe('*')
    const paths = lines.slice(1).map(([path]) => path!)
    expect(paths.filter((path) => !existsSync(path.slice(1)))).toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('names teams, not persons', () => {
    for (const [, ...owners] of lines)
      for (const owner of owners) expect(owner).toMatch(/^@buergernetz\/[a-z]+$/)
  })
})

describe('forms for reports', () => {
  it('can be read, and ask for something that must be filled in', () => {
    for (const name of ['1-fehler', '2-idee', '3-barriere']) {
      const { body, ...rest } = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`))
      expect(rest).toEqual({
        name: expect.stringContaining(' · '),
        description: expect.stringContaining(' · '),
        labels: [expect.any(String)],
      })
      const required = body.filter((field: any) => field.validations?.required)
      expect(required.length).toBeGreaterThan(0)
    }
  })
})
