import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { statesOverrideAccess } from './scripts/lint/states-override-access.mjs'

const product = ['access/**', 'collections/**', 'src/**', 'payload.config.ts']

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'dist/**',
      'data/**',
      'backups/**',
      'media/**',
      'src/migrations/**',
      'payload-types.ts',
      '**/importMap.js',
      'next-env.d.ts',
      '**/operations/index.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.strict.rules },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Catalogues of texts are tables.
    files: ['src/site/texts/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The local API ignores access unless told otherwise: every call says which it means.
    files: product,
    plugins: { buergernetz: { rules: { 'states-override-access': statesOverrideAccess } } },
    rules: { 'buergernetz/states-override-access': 'error' },
  },
  {
    // The inside knows nothing of the outside.
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(payload|@payloadcms|next|express|react)(/|$)|\\.\\./\\.\\.',
              message: 'The domain stands on its own.',
            },
          ],
        },
      ],
    },
  },
  {
    // The public site is a frontend like any other: it knows GraphQL and no collection.
    files: ['src/site/**', 'src/app/(site)/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^payload$|collections/(public|people|money|steering)|payload\\.config',
              message: 'The site talks GraphQL only.',
            },
          ],
        },
      ],
    },
  },
  {
    // Pages are stored: one that shows the time says until when it holds.
    files: ['src/site/**', 'src/app/(site)/**'],
    ignores: ['src/site/now.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'NewExpression[callee.name="Date"][arguments.length=0]',
          'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        ].map((selector) => ({
          selector,
          message: 'Ask now() of src/site/now.ts: the page is then rendered anew when its time has come.',
        })),
      ],
    },
  },
  {
    files: ['scripts/**', '*.mjs', 'bench/**'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)
