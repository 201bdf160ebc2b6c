/**
 * Unit tests mirror `src`; browser tests live in `tests/browser` and run on the built workbench. The commands of the documents build first, which leaves a build as
 * it is where nothing has changed: so `npm test` runs them beside those.
 */
const shared = {
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    // Pages of help are texts, as webpack gives them.
    '\\.md$': '<rootDir>/src/project/markdown-loader.mjs',
  },
  // The writer of new workbooks, the digests of books, the renderer of Markdown with its parts, and GitHub's reader of workflows ship as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:wasm-xlsxwriter|@noble/hashes|@actions/[\\w-]+|micromark[\\w-]*|decode-named-character-reference|character-entities|devlop)/)',
  ],
  resolver: '<rootDir>/tests/resolve-sources.cjs',
  moduleNameMapper: {
    // numfmt 4.0.1 names a file for `require` that it does not ship.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    // GitHub's reader of workflows names its files for `import` only.
    '^@actions/([\\w-]+)$': '<rootDir>/node_modules/@actions/$1/dist/index.js',
    '^@actions/([\\w-]+)/(.+)$': '<rootDir>/node_modules/@actions/$1/dist/$2.js',
  },
  testEnvironment: '<rootDir>/tests/compiled-once.mjs',
  // Within jest's sandbox each mention of a global is looked up by a slow way; these, which no test replaces, are handed to every module.
  sandboxInjectedGlobals: ['Math', 'Number', 'String', 'Object', 'Map', 'Set', 'JSON', 'RegExp'],
};

export default {
  // Jest leaves one core free, which on a machine of two is half of them.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/longest-first.mjs',
  // No test is judged by its time: a busy machine only takes longer. So long only what hangs takes.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/browser/',
        '<rootDir>/tests/built/',
        '<rootDir>/tests/documents/',
        '<rootDir>/tests/walks/',
      ],
    },
    {
      ...shared,
      displayName: 'browser',
      globalSetup: '<rootDir>/tests/browser/pane-page/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/browser/pane-page/global-teardown.mjs',
      testMatch: [
        '<rootDir>/tests/{browser,built}/**/*.test.ts',
        '<rootDir>/tests/walks/clerk-without-excel.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'documents',
      testMatch: [
        '<rootDir>/tests/documents/**/*.test.ts',
        '<rootDir>/tests/walks/{printed,analyst}.test.ts',
      ],
    },
    {
      // Those of the walks that clone, install and build anew: `npm run walks`, which goes all of them.
      ...shared,
      displayName: 'walks',
      testMatch: ['<rootDir>/tests/walks/**/*.test.ts'],
    },
  ],
};
