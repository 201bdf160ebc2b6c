import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import FunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { CodeCache } from './src/project/code-cache/code-cache-plugin.mjs';
import { ADDIN_POLICY } from './src/project/deploy/addin-policy.mjs';
import { Executable } from './src/project/executable-plugin.mjs';
import { FirstLoadBudget } from './src/project/first-load-budget.mjs';
import { GUIDES, guidePage } from './src/project/guide/guide-page.mjs';
import { OfficeScriptPlugin } from './src/project/office-script/office-script-plugin.mjs';
import { ThirdPartyNotices } from './src/project/third-party/notices-plugin.mjs';
import { KeptFiles } from './src/project/web/kept-files-plugin.mjs';
import { WEB_POLICY } from './src/project/web/web-policy.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** @type {{ version: string }} */
const { version: packageVersion } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const writerOfWorkbooks = 'node_modules/wasm-xlsxwriter/nodejs/wasm_xlsxwriter_bg.wasm';

/**
 * Scripts are made small by swc: no larger than by terser, which took half of a build's processor time. Pages and styles are made so by webpack itself.
 * @param {import('@swc/core').JsFormatOptions} [format]
 * @returns {NonNullable<import('webpack').Configuration['optimization']>}
 */
const smallScripts = (format = {}) => ({
  minimizeOptions: { javascript: false },
  minimizer: [
    new MinimizerPlugin({
      minify: MinimizerPlugin.swcMinify,
      // It uses the cores there are by itself.
      parallel: false,
      minimizerOptions: {
        // Statements of their own repeat more than one long sequence does, and gzip makes less of them.
        compress: { passes: 3, sequences: false, keep_fargs: false },
        mangle: true,
        format,
      },
    }),
    '...',
  ],
});

/**
 * What all builds share.
 * @param {string} name
 * @param {boolean} development
 * @param {string} target what swc writes for
 * @returns {import('webpack').Configuration}
 */
function shared(name, development, target) {
  return {
    name,
    mode: development ? 'development' : 'production',
    devtool: development ? 'source-map' : false,
    optimization: smallScripts(),
    // `webpackDefer`: what a module needs now and then is evaluated when it is first used.
    experiments: { deferImport: true },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
    module: {
      rules: [
        // Modules of these rooms only declare; what a bundle does not name, it leaves out.
        {
          include: [
            'engine',
            'cells',
            'decisions',
            'emphasis',
            'files',
            'new-workbook',
            'open-items',
            'session',
          ].map((room) => inRoot('src', room)),
          sideEffects: false,
        },
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target,
              // Comments to webpack stand beside what they are about.
              preserveAllComments: true,
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        // No page needs the examples that the lists of words are tested by.
        {
          test: /\.ts$/,
          include: inRoot('src/engine/lexicon'),
          enforce: 'pre',
          loader: inRoot('src/project/lexicon/examples-loader.mjs'),
        },
        { test: /\.(?:md|xml)$/, type: 'asset/source' },
      ],
    },
    // Whoever builds once (src/project/build.mjs) leaves nothing for a next time.
    cache: process.env.SOUKATSU_BUILD_ONCE !== '1' && {
      type: 'filesystem',
      name: `${name}-${development ? 'development' : 'production'}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/**
 * The thread that checks long tables is one file: its parts would be fetched one after the other, and each adds to what a clerk waits for. The engine in it is
 * fetched a second time, behind a press on a long table.
 * @type {NonNullable<import('webpack').Configuration['optimization']>}
 */
const wholeWorker = {
  ...smallScripts(),
  splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'soukatsu-check' },
};

/** The clerk's guide and the findings' pages, for the folder of a page that links to them. */
const guidePages = [
  { from: 'docs/pictures', to: 'pictures' },
  ...Object.entries(GUIDES).map(([guide, page]) => ({
    from: `docs/${guide}`,
    to: page,
    transform: (/** @type {Buffer} */ content) => guidePage(content.toString('utf8')),
  })),
];

/**
 * One page of the add-in. The policy comes first in the head, before any script it rules.
 * @param {string} name
 * @param {Pick<HtmlPlugin.Options, 'chunks' | 'inject'>} scripts which scripts the page has, where it names them itself
 */
const addinPage = (name, scripts = { chunks: [name] }) =>
  new HtmlPlugin({
    template: inRoot('src', name, `${name}.html`),
    filename: `${name}.html`,
    scriptLoading: 'defer',
    ...scripts,
    templateParameters: { contentSecurityPolicy: ADDIN_POLICY },
    minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true },
  });

/**
 * The page that hands administrators the manifest for its address.
 * @param {string} policy
 * @param {string} addin where the add-in lies, seen from the page
 */
const installPage = (policy, addin) =>
  new HtmlPlugin({
    template: inRoot('src/install/install.html'),
    filename: 'install.html',
    scriptLoading: 'defer',
    chunks: ['install'],
    templateParameters: { contentSecurityPolicy: policy, addin },
    minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true },
  });

/**
 * Eight builds: the add-in's pages as Excel loads them, its functions, the web edition without Excel, the workbench around the
 * add-in and its server, the command line, the reader and writer of files for programs of others, and the Office Script.
 * @param {unknown} _environment
 * @param {{ mode?: string }} options
 * @returns {import('webpack').Configuration[]}
 */
export default function builds(_environment, options) {
  const development = options.mode === 'development';
  return [
    {
      ...shared('addin', development, 'es2020'),
      target: ['web', 'es2020'],
      entry: {
        pane: './src/pane/index.tsx',
        commands: './src/commands/index.ts',
        ribbon: './src/commands/ribbon.ts',
        probe: './src/probe/index.ts',
        install: './src/install/index.ts',
      },
      output: {
        path: inRoot('dist/addin'),
        filename: '[name].[contenthash:8].js',
        chunkFilename: '[name].[contenthash:8].js',
        clean: { keep: /^functions\./ },
      },
      optimization: wholeWorker,
      plugins: [
        addinPage('pane'),
        addinPage('commands', { chunks: ['commands', 'ribbon'], inject: false }),
        addinPage('probe'),
        installPage(ADDIN_POLICY, './'),
        // kB (gzip) without Office.js; the commands' page loads both of its scripts.
        new FirstLoadBudget({ pane: 120, commands: 2, ribbon: 190, probe: 16, install: 8 }),
        new CopyPlugin({
          patterns: [
            { from: 'assets/icons', to: 'icons', noErrorOnMissing: true },
            { from: 'src/pane/too-old.js' },
            ...guidePages,
          ],
        }),
        new ThirdPartyNotices({ root, filename: 'THIRD-PARTY-NOTICES.txt' }),
      ],
    },
    {
      // Excel may run functions in an engine of its own, without a page; how old it is is documented nowhere.
      ...shared('functions', development, 'es2017'),
      target: ['web', 'es2017'],
      entry: { functions: './src/functions/functions.ts' },
      // The manifest names the functions' script itself, so its address must stay.
      output: { path: inRoot('dist/addin'), filename: '[name].js' },
      plugins: [
        addinPage('functions'),
        new FunctionsMetadataPlugin({
          input: inRoot('src/functions/functions.ts'),
          output: 'functions.json',
        }),
        new FirstLoadBudget({ functions: 40 }),
      ],
    },
    {
      // Any server may serve it, on any path: every address is beside the page.
      ...shared('web', development, 'es2020'),
      target: ['web', 'es2020'],
      entry: {
        web: './src/web/main.ts',
        install: './src/install/index.ts',
        'service-worker': './src/web/offline/service-worker.ts',
      },
      output: {
        path: inRoot('dist/web'),
        filename: ({ chunk }) =>
          chunk?.name === 'service-worker' ? '[name].js' : '[name].[contenthash:8].js',
        chunkFilename: '[name].[contenthash:8].js',
        assetModuleFilename: '[name].[contenthash:8][ext]',
        clean: true,
      },
      optimization: wholeWorker,
      plugins: [
        new HtmlPlugin({
          template: inRoot('src/web/web.html'),
          filename: 'index.html',
          scriptLoading: 'defer',
          chunks: ['web'],
          templateParameters: { contentSecurityPolicy: WEB_POLICY },
          minify: { collapseWhitespace: true, removeComments: true },
        }),
        installPage(WEB_POLICY, 'addin/'),
        // kB (gzip) before the first words can be acted upon; what works on a file is fetched behind them.
        new FirstLoadBudget({ web: 6, 'service-worker': 2, install: 8 }),
        new CopyPlugin({
          patterns: [
            { from: 'src/web/web.css' },
            { from: 'src/grid/grid.css' },
            { from: 'src/web/manifest.webmanifest' },
            { from: 'assets/icons', to: 'icons' },
            ...guidePages,
          ],
        }),
        new KeptFiles(),
        new ThirdPartyNotices({ root, filename: 'THIRD-PARTY-NOTICES.txt', wasm: writerOfWorkbooks }),
      ],
    },
    {
      ...shared('workbench', development, 'es2020'),
      target: ['web', 'es2020'],
      // No content hashes: the page and its worker must keep their addresses.
      entry: {
        workbench: './src/workbench/main.ts',
        'service-worker': './src/workbench/office-worker/service-worker.ts',
      },
      output: { path: inRoot('dist/workbench'), filename: '[name].js', clean: true },
      plugins: [
        new CopyPlugin({
          patterns: [
            { from: 'src/workbench/workbench.html', to: 'index.html' },
            { from: 'src/workbench/workbench.css' },
            { from: 'src/grid/grid.css' },
            { from: 'assets/sample', to: 'sample' },
          ],
        }),
      ],
    },
    {
      ...shared('workbench-server', development, 'es2022'),
      target: 'node20',
      entry: { 'workbench-server': './src/workbench/server/index.ts' },
      experiments: { outputModule: true, deferImport: true },
      output: {
        path: inRoot('dist'),
        filename: '[name].mjs',
        module: true,
        chunkFormat: 'module',
        library: { type: 'module' },
      },
    },
    {
      // As scripts, since V8 gives what it compiled of a script to keep, and not of a module.
      ...shared('node', development, 'es2022'),
      target: 'node20',
      entry: { program: './src/cli/index.ts', worker: './src/cli/table-worker.ts' },
      output: {
        path: inRoot('dist/cli'),
        filename: '[name].cjs',
        chunkFilename: '[id].cjs',
        // The writer of new workbooks reads its WebAssembly from there.
        assetModuleFilename: '[name][ext]',
        chunkFormat: 'commonjs',
        library: { type: 'commonjs2' },
        clean: true,
      },
      optimization: {
        // Letters of one byte are read in a fraction of the time.
        ...smallScripts({ asciiOnly: true }),
        splitChunks: {
          cacheGroups: {
            // All that the check of a file needs is one file, which every command that reads tables begins with.
            table: {
              name: 'table',
              chunks: 'async',
              enforce: true,
              priority: 1,
              test: (
                /** @type {import('webpack').Module} */ module,
                /** @type {{ chunkGraph: import('webpack').ChunkGraph }} */ { chunkGraph },
              ) =>
                Array.from(chunkGraph.getModuleChunksIterable(module)).some(({ name }) => name === 'check'),
            },
          },
        },
      },
      plugins: [
        new Executable('soukatsu.mjs'),
        // What is started, and loads the rest.
        new CopyPlugin({
          patterns: [{ from: 'src/cli/start', to: '[name][ext]', info: { minimized: true } }],
        }),
        new ThirdPartyNotices({ root, filename: 'THIRD-PARTY-NOTICES.txt', wasm: writerOfWorkbooks }),
        ...(development ? [] : [new CodeCache()]),
      ],
    },
    {
      // For programs of others, in Node and in browsers; their own bundler makes it smaller.
      ...shared('library', development, 'es2022'),
      target: ['web', 'es2022'],
      entry: { files: './src/library/files.ts' },
      experiments: { outputModule: true, deferImport: true },
      // As webpack makes scripts small by itself, by terser: swc drops the marks by which their bundler leaves out what they do not use.
      optimization: {},
      output: {
        path: inRoot('dist/library'),
        filename: '[name].mjs',
        chunkFilename: '[id].mjs',
        module: true,
        chunkFormat: 'module',
        library: { type: 'module' },
      },
      plugins: [new ThirdPartyNotices({ root, filename: 'THIRD-PARTY-NOTICES.txt' })],
    },
    {
      name: 'office-script',
      mode: 'production',
      entry: {},
      output: { path: inRoot('dist/office-script'), clean: true },
      plugins: [new OfficeScriptPlugin({ root, version: packageVersion, filename: 'soukatsu.ts' })],
      // Pasted by hand: no page waits for it.
      performance: { hints: false },
      stats: 'errors-warnings',
    },
  ];
}
