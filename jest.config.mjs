const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
}

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  setupFiles: ['<rootDir>/tests/support/connections.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/clear-away.ts'],
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  testTimeout: 300_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  reporters: ['default'],
}
