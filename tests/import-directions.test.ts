import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Which room may import which: docs/architecture.md in one table. An arrow that is not here needs a reason first. Also holds the engine
 * to purity: it imports nothing but itself and cells, and the compiler (src/engine/tsconfig.json) gives it no DOM and no Node.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  cells: [],
  'node-zlib': [],
  engine: ['cells'],
  emphasis: ['engine'],
  'open-items': ['engine'],
  'rule-help': ['engine'],
  files: ['cells', 'emphasis', 'node-zlib'],
  decisions: ['cells', 'engine'],
  judging: ['engine'],
  session: ['cells', 'engine', 'decisions', 'emphasis', 'judging'],
  excel: ['cells', 'engine', 'decisions', 'emphasis', 'judging', 'session'],
  // A workbook without Excel: the bytes that were opened, and what was changed in them.
  'file-session': ['cells', 'engine', 'decisions', 'emphasis', 'judging', 'files', 'own-books', 'session'],
  // A package of its own, for the add-ins of others too: it imports nothing from outside itself.
  'simulated-excel': [],
  // What it asks is asked of Excel itself: nothing of ours stands between.
  probe: [],
  'new-workbook': ['cells', 'engine', 'node-zlib'],
  // Books this program makes, and how it knows them again; for the command line and the web edition alike.
  'own-books': ['engine', 'decisions', 'files'],
  cli: ['engine', 'emphasis', 'files', 'decisions', 'new-workbook', 'own-books', 'rule-help'],
  // Last year's table may lie in a file of its own.
  pane: [
    'engine',
    'decisions',
    'emphasis',
    'open-items',
    'session',
    'excel',
    'judging',
    'files',
    'rule-help',
  ],
  commands: ['engine', 'emphasis', 'open-items', 'session', 'excel'],
  functions: ['engine'],
  'office-script': ['cells', 'engine', 'decisions'],
  // The package's public face.
  library: ['cells', 'engine', 'files'],
  grid: ['cells'],
  // What is drawn is handed to it as plain data.
  charts: [],
  workbench: ['cells', 'charts', 'files', 'grid', 'simulated-excel'],
  web: [
    'cells',
    'charts',
    'engine',
    'emphasis',
    'files',
    'judging',
    'session',
    'file-session',
    'grid',
    'pane',
    'new-workbook',
    'own-books',
  ],
  // What it hands out is what `npm run package` writes.
  install: ['project'],
  project: [],
};

/** Rooms with a door: whoever comes from another room, or tests one, enters by it. Rooms that are not here are shelves of files. */
const DOORS: Record<string, readonly string[]> = {
  engine: ['engine/index.js'],
  files: ['files/index.js'],
  decisions: ['decisions/index.js'],
  'new-workbook': ['new-workbook/index.js'],
  // In a page there is no door for Node.
  'simulated-excel': ['simulated-excel/index.js', 'simulated-excel/node/index.js'],
};

/** Packages each room may use; types of Office.js are ambient and no import. */
const PACKAGES: Record<string, RegExp | null> = {
  cells: null,
  'node-zlib': null,
  engine: null,
  emphasis: null,
  'open-items': null,
  'rule-help': null,
  files: /^(?:fflate|saxes|numfmt)$/,
  decisions: null,
  judging: null,
  session: null,
  'file-session': null,
  grid: null,
  charts: /^chart\.js$/,
  excel: /^@microsoft\/office-js-helpers$/,
  'simulated-excel': /^(?:numfmt|node:(?:fs|module|path|vm))$/,
  probe: null,
  'own-books': /^@noble\/hashes\//,
  'new-workbook': /^(?:fflate|wasm-xlsxwriter)$/,
  cli: /^(?:node:|picomatch$|jsonc-parser$)/,
  pane: /^(?:react|react-dom|react-dom\/client|@fluentui\/react-components)$/,
  commands: null,
  functions: null,
  'office-script': null,
  workbench: /^(?:node:|@microsoft\/office-js)/,
  library: null,
  web: /^(?:fflate|wasm-xlsxwriter\/web)$/,
  install: null,
  // What packs the Office Script and what checks the manifest run after the installation. HyperFormula is the benchmark's alone.
  project:
    /^(?:node:|playwright-core|fflate$|saxes$|typescript$|hyperformula$|micromark(?:-extension-gfm)?$)/,
};

const SOURCE = path.join(__dirname, '..', 'src');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(full);
    return /\.(?:ts|tsx|mjs)$/.test(entry.name) ? [full] : [];
  });
}

const rooms = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const imports = filesBelow(SOURCE).flatMap((file) =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    file: path.relative(SOURCE, file).split(path.sep).join('/'),
    target: fileName,
    resolved: fileName.startsWith('.')
      ? path
          .relative(SOURCE, path.resolve(path.dirname(file), fileName))
          .split(path.sep)
          .join('/')
      : null,
  })),
);
const roomOf = (file: string) => file.split('/')[0] ?? '';

test('every room is named here', () => {
  expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('rooms import only downwards', () => {
  const wrong = imports.filter(({ file, resolved }) => {
    if (resolved === null || resolved.startsWith('..')) return false;
    const [from, to] = [roomOf(file), roomOf(resolved)];
    return from !== to && !(MAY_IMPORT[from] ?? []).includes(to);
  });
  expect(wrong).toEqual([]);
});

test('a room with a door is entered by it alone', () => {
  const entering = imports.flatMap(({ file, resolved }) =>
    resolved !== null && roomOf(file) !== roomOf(resolved) ? [{ file, resolved }] : [],
  );
  expect(
    entering.filter(({ resolved }) => !(DOORS[roomOf(resolved)] ?? [resolved]).includes(resolved)),
  ).toEqual([]);
  // An index that others come in by is a door.
  const entered = entering.filter(({ resolved }) => resolved === `${roomOf(resolved)}/index.js`);
  expect(
    [...new Set(entered.map(({ resolved }) => roomOf(resolved)))].filter((room) => !(room in DOORS)),
  ).toEqual([]);
});

test('tests of other rooms enter the simulated Excel by its doors, as the tests of other add-ins do', () => {
  const folder = path.join(SOURCE, '../tests');
  const wrong = filesBelow(folder).flatMap((file) => {
    if (path.relative(folder, file).startsWith('simulated-excel')) return [];
    const found = readFileSync(file, 'utf8').matchAll(/src\/(simulated-excel\/[\w/-]+\.js)'/g);
    return [...found].flatMap(([, target = '']) =>
      DOORS['simulated-excel']?.includes(target) ? [] : [`${path.relative(folder, file)}: ${target}`],
    );
  });
  expect(wrong).toEqual([]);
});

test('rooms use only their own packages', () => {
  const wrong = imports.filter(({ file, target, resolved }) => {
    if (resolved !== null) return false;
    return !(PACKAGES[roomOf(file)]?.test(target) ?? false);
  });
  expect(wrong).toEqual([]);
});

test('nothing in src imports from tests, and no import circles back', () => {
  expect(imports.filter(({ resolved }) => resolved?.startsWith('../tests'))).toEqual([]);
  const graph = new Map<string, string[]>();
  const known = new Set(
    filesBelow(SOURCE).map((file) => path.relative(SOURCE, file).split(path.sep).join('/')),
  );
  for (const { file, resolved } of imports) {
    // Excel's own classes refer to each other (a range has a worksheet, a worksheet has ranges), and so do theirs.
    if (resolved === null || roomOf(file) === 'simulated-excel') continue;
    const target = [resolved, resolved.replace(/\.js$/, '.ts'), resolved.replace(/\.js$/, '.tsx')].find(
      (own) => known.has(own),
    );
    if (target) graph.set(file, [...(graph.get(file) ?? []), target]);
  }
  expect(circlesIn(graph)).toEqual([]);
});

/** Rooms whose folders are parts of the files beside them, and one whose classes refer to each other as Excel's do. */
const NOT_LAYERED = ['files', 'excel', 'simulated-excel'];

test('within a room, folders and the files beside them import one way only', () => {
  const graph = new Map<string, string[]>();
  for (const { file, resolved } of imports) {
    const room = roomOf(file);
    if (resolved === null || room !== roomOf(resolved) || NOT_LAYERED.includes(room)) continue;
    const [from, to] = apart(file, resolved.replace(/\.js$/, '.ts'));
    if (from !== to) graph.set(from, [...new Set([...(graph.get(from) ?? []), to])]);
  }
  expect(circlesIn(graph)).toEqual([]);
});

/** The two neighbours, folders or files, in which two paths part: `a/b/c` and `a/d` part in `a/b` and `a/d`. */
function apart(one: string, other: string): [string, string] {
  const [left, right] = [one.split('/'), other.split('/')];
  let depth = 0;
  while (left[depth] === right[depth] && depth < Math.min(left.length, right.length) - 1) depth += 1;
  return [left.slice(0, depth + 1).join('/'), right.slice(0, depth + 1).join('/')];
}

/** Every circle of imports, type-only imports included, as the files it runs through. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
