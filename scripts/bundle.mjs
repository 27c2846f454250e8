import { build } from 'esbuild'

/** Bundles our own TypeScript for Node; packages stay outside. `options` are esbuild's. */
export const bundle = (options) =>
  build({
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    ...options,
  })
