import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

const CRYPTO = 'Keys, seals and digests are made in src/crypto/ only, where a reviewer looks for them.'

const teach = {
  azure: {
    group: ['@azure/*'],
    message:
      'Only upload/azure*.ts speaks to Azure. Everything else uses the port ObjectStore (src/upload/object-store.ts).',
  },
  dcmjs: {
    group: ['dcmjs', 'dcmjs/*'],
    message: 'Only dicom/dictionary*.ts may use dcmjs. Everything else asks src/dicom/dictionary.ts.',
  },
  crypto: { group: ['node:crypto', '/crypto', 'hash-wasm'], message: CRYPTO },
  idb: {
    group: ['idb'],
    message: 'Only storage/ speaks to IndexedDB. Everything else uses the ports of outbox/.',
  },
}

const BANNED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: what has one name is found by it.' },
]

/** A module of the group, as `import()` names it: no-restricted-imports sees only declarations. */
const dynamic = ({ group, message }) => ({
  selector: `ImportExpression > Literal[value=/^(${group.map((name) => name.replace(/^\//, '').replace(/\/\*$/, '/.+').replaceAll('/', '\\/')).join('|')})$/]`,
  message,
})

const restrict = (...allowed) => {
  const rules = Object.entries(teach)
    .filter(([name]) => !allowed.includes(name))
    .map(([, rule]) => rule)
  return {
    'no-restricted-imports': ['error', { patterns: rules }],
    'no-restricted-syntax': ['error', ...BANNED_SYNTAX, ...rules.map(dynamic)],
  }
}

export default ts.config(
  { ignores: ['dist/', '.data/', 'test-results/', '**/*.generated.ts', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // The type checker knows what is defined, and an optional prop without a default is undefined by its type.
    rules: { 'no-undef': 'off', 'vue/require-default-prop': 'off' },
  },
  {
    languageOptions: {
      parserOptions: {
        project: ['.ci/worlds/dom.json', '.ci/worlds/worker.json', '.ci/worlds/node.json', '.ci/worlds/e2e.json'],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', 4],
      complexity: ['error', 15],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/no-v-html': 'error',
      ...restrict(),
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.vue'],
    ignores: ['src/crypto/**', 'src/**/*.test.ts', 'src/**/*.contract.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'subtle',
          message: CRYPTO,
        },
      ],
    },
  },
  { files: ['src/upload/azure*.ts'], rules: restrict('azure') },
  { files: ['src/crypto/**/*.ts'], rules: restrict('crypto') },
  { files: ['src/dicom/dictionary*.ts'], rules: restrict('dcmjs') },
  { files: ['src/storage/**/*.ts'], rules: restrict('idb') },
  // Generators run at a developer's desk, never in what is built.
  { files: ['src/**/*.generate.ts'], rules: { ...restrict('crypto', 'dcmjs'), 'no-console': 'off' } },
  {
    files: ['**/*.test.ts', '**/*.contract.ts', 'e2e/**/*.{ts,mjs}', '.ci/**/*.mjs'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
      'no-restricted-properties': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/cli.ts', 'src/cli/**/*.ts', 'e2e/**/*.ts', '.ci/**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['eslint.config.js', '*.config.ts', 'e2e/*.config.ts', 'src/**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      ...ts.configs.disableTypeChecked.languageOptions,
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'setTimeout', 'clearTimeout', 'fetch'].map((name) => [name, 'readonly']),
      ),
    },
  },
)
