/** dependency-cruiser's arguments for the modules; what to write is added by the caller. */
export const architecture = [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ...['--config', '.dependency-cruiser.mjs'],
  ...['payload.config.ts', 'src', 'access', 'collections'],
]
