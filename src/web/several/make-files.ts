import { zipSync } from 'fflate';
import type { Language } from '../../engine/index.js';
import {
  type Checking,
  committeeOfFile,
  comparedFiles,
  type MadeOfFile,
  nextOfFile,
} from '../../file-session/made-of-files.js';
import { placesOfThisYear, type YearPair } from '../../file-session/year-pairs.js';
import type { Outcome } from '../../session/session.js';
import type { ChosenFile } from '../first/chosen-files.js';
import { writeNewWorkbook } from '../write-new-workbook.js';
import type { FileResult } from './check-files.js';

/** What can be made of each of several files. */
export type MadeKind = 'compare' | 'next' | 'committee';

/** A file to be made, of the file of this year and, where there is one, that of the year before. */
export interface ToMake {
  readonly own: ChosenFile;
  readonly last: ChosenFile | null;
}

/** What became of one of them. */
export type MadeResult =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly of: string; readonly why: string };

const ENDS: Readonly<Record<MadeKind, string>> = {
  compare: '前年度比較',
  next: '次年度',
  committee: '委員会資料',
};

/** What there is to be made of the files in hand. */
export function toMake(
  kind: MadeKind,
  files: readonly (ChosenFile | null)[],
  results: readonly FileResult[],
  pairs: readonly YearPair[],
): ToMake[] {
  const tables = results.map((one) => (one.is === 'table' ? one.table : null));
  const lastOf = (own: number) => files[pairs.find((pair) => pair.own === own)?.last ?? -1] ?? null;
  return placesOfThisYear(tables, pairs).flatMap((at): ToMake[] => {
    const own = files[at];
    const last = lastOf(at);
    return own && (kind !== 'compare' || last) ? [{ own, last }] : [];
  });
}

function make(kind: MadeKind, { own, last }: ToMake, checking: Checking): Promise<Outcome<MadeOfFile>> {
  if (kind === 'next') return nextOfFile(own, checking);
  if (kind === 'committee' || !last) return committeeOfFile(own, last, checking);
  return comparedFiles(own, last, checking);
}

/** `01_総括表.xlsx` → `01_総括表_次年度.xlsx`; a copy keeps the form of its file. */
function nameOf(kind: MadeKind, { name }: ChosenFile, isCopy: boolean): string {
  const end = isCopy ? (/\.[^.]*$/.exec(name)?.[0] ?? '.xlsx') : '.xlsx';
  return `${name.replace(/\.[^.]*$/, '')}_${ENDS[kind]}${end}`;
}

/** Makes one file; never rejects. */
export async function makeFile(
  kind: MadeKind,
  files: ToMake,
  checking: Checking,
  language: Language,
  notLoaded: string,
): Promise<MadeResult> {
  const of = files.own.name;
  const made = await make(kind, files, checking);
  if (!made.ok) return { ok: false, of, why: made.failure.message[language] };
  const { content, notes } = made.value;
  const name = nameOf(kind, files.own, content.is === 'bytes');
  if (content.is === 'bytes') return { ok: true, name, bytes: content.bytes, notes: notes[language] };
  const written = await writeNewWorkbook(content.sheets, content.by).catch(() => null);
  if (!written?.ok) return { ok: false, of, why: written ? written.message[language] : notLoaded };
  return { ok: true, name, bytes: written.bytes, notes: notes[language] };
}

/** Files of several folders may have one name. */
function unlike(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let at = 2; taken.has(own); at += 1) own = name.replace(/(\.[^.]*)?$/, ` (${at})$1`);
    taken.add(own);
    return own;
  });
}

/** One file as it is, several as one .zip: a browser asks before it takes many downloads. */
export function asOneFile(
  kind: MadeKind,
  made: readonly Extract<MadeResult, { ok: true }>[],
): { readonly name: string; readonly bytes: Uint8Array } | null {
  const [first, second] = made;
  if (!first) return null;
  if (!second) return first;
  const names = unlike(made.map(({ name }) => name));
  // Workbooks are packed already.
  const entries = Object.fromEntries(made.map(({ bytes }, at) => [names[at] ?? '', bytes]));
  return { name: `${ENDS[kind]}.zip`, bytes: zipSync(entries, { level: 0 }) };
}
