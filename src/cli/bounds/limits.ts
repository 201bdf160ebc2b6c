import { sizeOf } from '../files.js';
import { nameOf, STDIN, type Stdin } from '../stdin.js';

/** How long a file may take, and how much memory. */

const SECOND = 1000;
/** A file of the usual size takes a tenth of a second, on a machine that has nothing else to do. */
const LEAST_TIME = 60 * SECOND;
/** A table of 20,000 rows (700 KB) takes some seconds. */
const TIME_A_MEGABYTE = 60 * SECOND;
const MOST_TIME = 300 * SECOND;

/**
 * Megabytes of V8's heap. A table of 100,000 rows takes 600 of them; what is read lies beside it, in some hundred more: a file takes a gigabyte at most.
 */
const MEMORY = 700;

export interface Limits {
  readonly milliseconds: number;
  /** Of V8's older generation. */
  readonly megabytes: number;
}

/** The limits of a file of so many bytes. */
export function limitsOf(bytes: number): Limits {
  return {
    milliseconds: Math.min(MOST_TIME, LEAST_TIME + (bytes / 1024 / 1024) * TIME_A_MEGABYTE),
    megabytes: MEMORY,
  };
}

/** Bytes of an input; 0 where it can't be told. */
export function bytesOf(work: { readonly file: string; readonly stdin: Stdin | null }): number {
  if (work.file === STDIN && work.stdin) return work.stdin.bytes.length;
  return sizeOf(nameOf(work));
}
