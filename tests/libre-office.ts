import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice, where it is installed: a second program that must agree with what was written. */

const PLACES = [
  ...(process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => ['soffice', 'soffice.exe'].map((name) => path.join(folder, name))),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const program = PLACES.find((place) => existsSync(place));

/** `describe` where LibreOffice is installed; elsewhere the tests are skipped, which is said aloud. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (!program)
    process.stderr.write(
      `NOT CHECKED, for LibreOffice (soffice) is not installed here: ${name}. Install it to have these tests run.\n`,
    );
  (program ? describe : describe.skip)(name, tests);
}

/** Tab-separated, as shown, every sheet in a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Converts files.
 * @param format as `--convert-to` takes it: `xlsx`, `pdf`
 * @param to folder for the results
 */
export function convert(files: readonly string[], format: string, to: string): void {
  if (!program) throw new Error('LibreOffice is not installed.');
  mkdirSync(to, { recursive: true });
  // A profile of its own: a LibreOffice that is already open would take the work and not wait.
  const profile = mkdtempSync(path.join(tmpdir(), 'soukatsu-office-'));
  try {
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        to,
        ...files,
      ],
      { stdio: 'pipe', timeout: 300_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The cells of every sheet as LibreOffice shows them, by `file.xlsx` and sheet. */
export function shownCells(
  files: readonly string[],
  folder: string,
): Record<string, Record<string, string[][]>> {
  convert(files, CSV, folder);
  const written = readdirSync(folder);
  return Object.fromEntries(
    files.map((file) => {
      const stem = path.parse(file).name;
      const sheets = written.filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.csv'));
      const cells = (name: string) =>
        readFileSync(path.join(folder, name), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t'));
      return [
        path.basename(file),
        Object.fromEntries(sheets.map((name) => [name.slice(stem.length + 1, -4), cells(name)])),
      ];
    }),
  );
}
