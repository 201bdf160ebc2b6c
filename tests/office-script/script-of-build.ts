import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { officeScript } from '../../src/project/office-script/office-script.mjs';

/** The script as the build writes it, and what its host makes of it. */
export interface BuiltScript {
  readonly text: string;
  /** The sources it was made of. */
  readonly files: readonly string[];
  /** Types taken off. */
  readonly outputText: string;
}

interface Kept {
  readonly digest: string;
  readonly built: BuiltScript;
}

/** A digest of every source, and of the compiler that puts the script together. */
function digestOfSources(root: string): string {
  const digest = createHash('sha256').update(`${root} ${ts.version}`);
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function made(root: string): BuiltScript {
  const { text, files } = officeScript(root, '0.0.0');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None },
  });
  return { text, files, outputText };
}

/**
 * The script of the sources as they are. Putting it together takes seconds, and several test files run it: the first leaves it beside the other caches, with what
 * it was made of.
 */
export function scriptOfBuild(root: string): BuiltScript {
  const place = path.join(root, 'node_modules/.cache/soukatsu-office-script.json');
  const digest = digestOfSources(root);
  const kept = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Kept) : null;
  if (kept?.digest === digest) return kept.built;
  const built = made(root);
  mkdirSync(path.dirname(place), { recursive: true });
  // Whole or not at all: another test file may be at it too.
  const own = `${place}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ digest, built } satisfies Kept));
  renameSync(own, place);
  return built;
}
