import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import { withAccess, withGlobalAccess } from './access/compile'
import { withPreviewedDrafts } from './access/previewed-drafts'
import { everyOperationNamed } from './access/system'
import { collections, globals } from './collections'
import { withKeptReferences } from './collections/shared/kept-references'
import { withWholeChanges } from './collections/shared/whole-changes'
import {
  withKnownGlobalShape,
  withKnownShape,
  withKnownShapeOfSystem,
} from './collections/shared/known-shape'
import { defaultLocale } from './src/domain/locales'
import { withGermanTexts } from './collections/shared/german-first'
import { withPublicLists } from './collections/shared/public-lists'
import { plainEditor } from './collections/shared/rich-text'
import { withStableOrder } from './collections/shared/stable-order'
import { withStatedVersions } from './collections/shared/stated-versions'
import { offeredToEditors, panelLocales } from './src/admin/languages/locales'
import { withPreviewLink } from './src/admin/previews/with-preview-link'
import { withTownSwitch } from './src/admin/towns/with-town-switch'
import { clearFormErrors } from './collections/shared/uploads/broken-form'
import { patientSharp } from './collections/shared/uploads/decoding'
import { withPathsOfFiles } from './collections/shared/uploads/paths'
import { accountMutations } from './src/accounts/graphql'
import { admitOnlyWithSecondFactor } from './src/accounts/second-factor/required'
import { withOwnSessions } from './src/accounts/session-writes'
import { accountTables } from './src/accounts/tables'
import { volunteerAccountMutations } from './src/accounts/volunteer-account-mutations'
import { withAuditedMeasures } from './src/audit/measures'
import { checkConditions, restrictReferences } from './src/database/schema/constraints'
import { driver, type PoolOptions } from './src/database/connection/pool'
import { withClearErrors } from './src/database/layers/clear-errors'
import { withAccountReads } from './src/database/layers/account-reads'
import { withCompiledReads } from './src/database/layers/compiled-reads'
import { withBoundedPreferences } from './src/database/layers/bounded-preferences'
import { withStandbyReads } from './src/database/standby/reading'
import { withTransactionEnd } from './src/database/layers/transaction-end'
import { withinLimits } from './src/limits/within-limits'
import { changesQuery } from './src/graphql/changes/changes-query'
import { searchQuery } from './src/graphql/search/search-query'
import { carryOutPlans } from './src/jobs/queue/plans'
import { mail } from './src/mail/adapter'
import { adapterFixes, panelFixes, withCollectionFixes, withGlobalFixes } from './src/payload-fixes'
import { german } from './src/admin/words/german'
import { databaseErrors } from './src/errors/database-errors'
import { fieldCodes } from './src/errors/field-codes'
import { log } from './src/log/log'
import { notQueryable } from './src/errors/not-queryable'
import { webhookTables } from './src/webhooks/tables'
import { unreadableInput } from './src/errors/unreadable-input'
import { readSettings } from './src/settings'

// Every command runs in the project's folder (scripts/ see to it): bundles lie elsewhere than this file.
const root = process.cwd()
const { settings } = readSettings(process.env)
const nobody = () => false

/** The whole system at a glance. */
const system = everyOperationNamed(
  buildConfig({
    collections: collections
      .map(withStatedVersions)
      .map(withAccess)
      .map(withPreviewedDrafts)
      .map(withAuditedMeasures)
      .map(withKeptReferences)
      .map(withWholeChanges)
      .map(withGermanTexts)
      .map(withCollectionFixes)
      .map(withKnownShape)
      .map(withPublicLists)
      .map(withStableOrder)
      .map(withTownSwitch)
      .map(withPreviewLink),
    globals: globals
      .map(withStatedVersions)
      .map(withGlobalAccess)
      .map(withGlobalFixes)
      .map(withKnownGlobalShape),
    editor: plainEditor,

    localization: {
      locales: panelLocales,
      defaultLocale,
      fallback: true,
      filterAvailableLocales: offeredToEditors,
    },
    i18n: {
      supportedLanguages: { de, en },
      fallbackLanguage: 'de',
      translations: { de: german, en: { general: { noLabel: '–' } } },
    },

    admin: {
      user: 'users',
      // Payload's default asks a third party for a picture, with a hash of the address.
      avatar: 'default',
      importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
      meta: {
        titleSuffix: ' – Bürgernetz',
        // Pages of the panel are not shared in social networks.
        defaultOGImageType: 'off',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      },
      components: {
        providers: [...panelFixes],
        graphics: { Logo: '/src/brand/Logo#Logo', Icon: '/src/brand/Icon#Icon' },
        beforeNavLinks: ['/src/admin/towns/TownSwitch#TownSwitch'],
        views: { login: { Component: '/src/admin/login/LoginPage#LoginPage' } },
        beforeDashboard: ['/src/admin/start-page/StartPage#StartPage'],
      },
      timezones: {
        defaultTimezone: 'Europe/Berlin',
        supportedTimezones: [
          { label: 'Berlin', value: 'Europe/Berlin' },
          { label: 'UTC', value: 'UTC' },
        ],
      },
      dateFormat: 'dd.MM.yyyy HH:mm',
    },

    // What is added to Payload's own adapter, the outermost first.
    db: [
      withStandbyReads,
      withOwnSessions,
      withTransactionEnd,
      withClearErrors,
      ...adapterFixes,
      withCompiledReads,
      withAccountReads,
      withBoundedPreferences,
    ].reduceRight(
      (adapter, layer) => layer(adapter),
      postgresAdapter({
        pg: driver,
        pool: {
          connectionString: settings.databaseUrl,
          max: 20,
          pooled: Boolean(settings.databaseDirectUrl),
        } as PoolOptions,
        idType: 'uuid',
        push: false,
        migrationDir: path.join(root, 'src/migrations'),
        beforeSchemaInit: [restrictReferences],
        afterSchemaInit: [accountTables, webhookTables, checkConditions],
        disableCreateDatabase: true,
      }),
    ),
    jobs: {
      // What is due is done by the queue of src/jobs; Payload's own would do it once in each process.
      access: { run: nobody, queue: nobody, cancel: nobody },
      tasks: [],
    },
    email: mail(settings),
    sharp: patientSharp as never,
    hooks: { afterError: [fieldCodes, databaseErrors, unreadableInput, notQueryable, clearFormErrors] },
    // Files over the limit are truncated and then refused by our own hook, in the client's language.
    upload: { limits: { fileSize: 20_000_000, files: 1 }, abortOnLimit: false, preservePath: true } as never,

    secret: settings.secret ?? '',
    serverURL: settings.publicUrl,
    // src/server/requests/origins.ts decides before Payload does; this holds if something should ever pass it.
    csrf: settings.allowedOrigins,
    cors: settings.allowedOrigins,
    maxDepth: 5,
    defaultDepth: 1,
    graphQL: {
      queries: (...args) => ({ ...changesQuery(...args), ...searchQuery(...args) }),
      mutations: (...args) => ({ ...accountMutations(...args), ...volunteerAccountMutations(...args) }),
    },
    onInit(payload) {
      admitOnlyWithSecondFactor(payload)
      carryOutPlans(payload)
    },
    typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
    logger: log as never,
    // Clients learn the reason of a refusal; the request log records that there was one.
    loggingLevels: {
      Forbidden: false,
      Locked: false,
      MissingFile: false,
      NotFound: false,
      ValidationError: false,
    },
    telemetry: false,
    folders: false,
  }),
)

export default system.then(withKnownShapeOfSystem).then(withPathsOfFiles).then(withinLimits)
