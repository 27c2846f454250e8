// The arrows between the modules (docs/architecture.md). `npm run check` fails where one points the wrong
// way. The lowest modules come first; a module may import those it names and itself.
const core = 'src/(domain|operator|request|brand)'

/** Each module, what it may import, and why not more. */
const modules = {
  'src/domain': [[], 'Rules stand on their own: no framework, no other module.'],
  'src/operator': [[], 'What the operator is told must not depend on anything that can fail.'],
  'src/brand': [[], 'A picture.'],
  'src/messages': [['src/domain'], 'Texts and codes are looked up by every module, so they know none.'],
  'src/settings': [
    ['access/roles', 'src/domain'],
    'Settings are read before anything else exists; of access they know the names of the roles.',
  ],
  'src/request': [
    ['src/settings'],
    'What every door knows of a request; doors know it, not the other way round.',
  ],
  'src/log': [
    ['src/settings', 'src/database/connection/away'],
    'Everything logs, so the log knows next to nothing.',
  ],
  'src/database': [
    ['src/database', core, 'src/messages', 'src/settings', 'src/log'],
    'The database knows neither collections nor who asks: no access, no interface.',
  ],
  'src/database/layers': [
    ['src/database', core, 'src/messages', 'src/log'],
    'Layers of the adapter know neither the rules of access nor an interface.',
  ],
  access: [
    [
      'src/database/(connection|schema)',
      'src/payload-fixes/requests',
      'src/domain',
      'src/messages',
      'payload-types',
    ],
    'Who may do what is decided below the collections and every interface.',
  ],
  'src/audit': [
    ['access', 'src/database', core, 'src/messages'],
    'The audit log is written by collections and workflows.',
  ],
  'src/limits': [
    ['access', 'src/database', core, 'src/messages', 'src/settings', 'src/log'],
    'Limits hold for every interface, so they know none.',
  ],
  'src/payload-fixes': [
    ['access', 'collections/shared/(labels|refused-value)', 'src/database', core, 'src/messages', 'src/log'],
    'A repair of Payload must be removable: it knows nothing of what is built on Payload.',
  ],
  'src/payload-fixes/requests': [[], 'What every operation within another is called with.'],
  'src/jobs/queue': [
    ['src/database', core, 'src/log', 'payload-types'],
    'The queue runs jobs without knowing what they do.',
  ],
  'src/accounts': [
    [
      'access',
      'src/audit',
      'src/database',
      'src/jobs/queue',
      core,
      'src/messages',
      'src/settings',
      'src/log',
      'payload-types',
    ],
    'Accounts are used by their collection, by jobs and by the server.',
  ],
  'src/webhooks': [
    ['access', 'src/(audit|database|jobs/queue|messages|settings|log)', core, 'payload-types'],
    'Webhooks are used by their collection, by jobs and by the server.',
  ],
  'src/previews': [
    ['access', 'src/(audit|database|messages|payload-fixes/requests|settings)', core],
    'Preview tokens are made for their collection; access decides what they open.',
  ],
  'src/placeholders': [
    ['access', 'src/database', core],
    'Gaps in texts are told by the start and the panel.',
  ],
  'src/feedback': [
    ['access', 'src/accounts', core, 'payload-types'],
    'Feedback of readers is stored for the server, which takes it in.',
  ],
  collections: [
    [
      'access',
      'src/(accounts|audit|database|limits|log|messages|payload-fixes/requests|previews|settings|webhooks)',
      core,
      'payload-types',
    ],
    'Collections know nothing of GraphQL, the server, the panel or the site.',
  ],
  'src/errors': [
    ['src/database', 'src/messages', core],
    'What errors become is the same for every interface.',
  ],
  'src/public-changes': [
    ['access', 'src/database', core],
    'What changed in public content is noted by the database and told by any interface.',
  ],
  'src/search': [
    ['access', 'src/(database|public-changes|messages)', core],
    'What is public is found by any interface.',
  ],
  'src/graphql': [
    [
      'collections',
      'access',
      'src/(database|public-changes|search|errors|limits|log|messages|payload-fixes|settings)',
      core,
    ],
    'GraphQL is asked by public reads and the server, and knows neither.',
  ],
  'src/public-reads': [
    ['access', 'src/(graphql|database|limits|log|messages|settings)', core],
    'Public reads stand before GraphQL and below the server.',
  ],
  'src/mail': [['src/settings'], 'The adapter sends what it is given.'],
  'src/offline-copy': [
    ['src/site/(dates|offered|settings|texts)', 'src/log', core],
    'The copy is made of the pages as visitors get them.',
  ],
  'src/jobs': [
    [
      'collections',
      'src/(accounts|database|log|mail|offline-copy|public-changes|settings|webhooks)',
      core,
      'payload-types',
    ],
    'Jobs are work outside of requests.',
  ],
  'src/backup': [['src/(database|settings|log)', core], 'A backup copies bytes and knows no collection.'],
  'src/documents': [
    ['src/log', core],
    'Documents are data in, bytes out: they know nobody who asks for them.',
  ],
  'src/seed': [
    ['collections', 'src/(accounts|messages|settings)', core],
    'Seeds write through the local API.',
  ],
  'src/site': [
    ['src/(domain|request|brand)', 'payload-types'],
    'The site is the reference frontend: it asks GraphQL operations and knows nothing else of the CMS.',
  ],
  'src/embed': [[], 'The web component runs on other websites: each byte of it is loaded there.'],
  'src/feeds': [
    ['src/site', core, 'payload-types'],
    'Feeds and sitemaps tell programs what the site tells people, from the same operations and texts.',
  ],
  'src/admin': [
    [
      'access',
      'src/(accounts|jobs/queue|messages|placeholders|request|brand|domain)',
      'payload-types',
      'collections/shared',
    ],
    'The panel is drawn by Payload and asks it; it knows no server.',
  ],
}

const within = (module) => `^${module}(/|\\.|$)`
/** Modules within another have an arrow of their own. */
const innerModules = (module) => Object.keys(modules).filter((one) => one.startsWith(`${module}/`))

const arrow = ([module, [allowed, reason]]) => ({
  name: module,
  comment: `${reason} It may import: ${allowed.join(', ') || 'itself'}.`,
  severity: 'error',
  from: { path: within(module), pathNot: innerModules(module).map(within) },
  to: { path: '^(src|access|collections)/|^payload-types', pathNot: [module, ...allowed].map(within) },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(modules).map(arrow),
    {
      name: 'no circles',
      comment:
        'Files that import each other, if only for a type, can only be understood, moved and tested together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody imports the server',
      comment: 'The server puts everything together; whoever needs something of it is handed that.',
      severity: 'error',
      from: { pathNot: '^(src/server/|scripts/|tests/)' },
      to: { path: '^src/server/' },
    },
    {
      name: 'one importer of the plan',
      comment: 'PLANNED_READS=off must be able to leave it out, and another way must be able to replace it.',
      severity: 'error',
      from: { path: '^(src|access|collections)', pathNot: '^src/public-reads/(plan/|plan-reads\\.ts$)' },
      to: { path: '^src/public-reads/plan/' },
    },
    {
      name: 'layers stay in the database',
      comment: 'The core of the database must start without the layers of the adapter.',
      severity: 'error',
      from: { path: '^src/database/', pathNot: '^src/database/layers/' },
      to: { path: '^src/database/layers/' },
    },
    {
      name: 'undocumented interfaces of Payload',
      comment:
        'Inner modules of Payload change without notice: they are touched in the modules made for that.',
      severity: 'error',
      from: {
        path: '^(src|access|collections)',
        pathNot: '^src/(payload-fixes|database/(layers|statements|schema)|public-reads/plan|migrations)/',
      },
      to: { path: '^node_modules/(@payloadcms/drizzle|payload/dist/(?!index|exports))' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/migrations/|importMap' },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
