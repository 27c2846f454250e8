const support = '<rootDir>/tests/support'

/** The tests of one folder below tests/: files elsewhere need not be looked through. */
const project = (displayName, more = {}) => ({
  displayName,
  roots: [`<rootDir>/tests/${displayName}`],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': `${support}/typescript.mjs` },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  ...more,
})

/** Against the built system: each worker has one with demo data, and what is made in public goes with its file. */
const running = {
  globalSetup: `${support}/global-setup.ts`,
  globalTeardown: `${support}/global-teardown.ts`,
  setupFiles: [`${support}/connections.ts`, `${support}/worker-system.ts`],
  setupFilesAfterEnv: [`${support}/clear-away.ts`],
}

/** @type {import('jest').Config} */
export default {
  projects: [project('unit'), project('system', running), project('browser', running)],
  testTimeout: 300_000,
  maxWorkers: 3,
  testSequencer: `${support}/longest-first.mjs`,
  // Asked for, since a test run writes nothing here otherwise.
  reporters: ['default', ...(process.env.RECORD_DURATIONS ? [`${support}/record-durations.mjs`] : [])],
}
