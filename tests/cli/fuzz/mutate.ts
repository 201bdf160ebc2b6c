import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../../hostile/zip.js';

/** Damage as files meet it: bytes lost, doubled or changed, and texts changed in a container that is sound. */

/** Numbers from a seed, the same on every machine (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Dice = ReturnType<typeof dice>;
type Mutation = (bytes: Uint8Array, roll: Dice) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
/** A piece of a file, mostly short. */
function piece(bytes: Uint8Array, roll: Dice): [start: number, end: number] {
  const start = roll(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + roll(roll(4) === 0 ? bytes.length : 64))];
}

const EXTREMES = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

const BYTES: readonly Mutation[] = [
  function changed(bytes, roll) {
    const copy = bytes.slice();
    for (let times = 1 + roll(8); times > 0; times--) copy[roll(copy.length)] = roll(256);
    return copy;
  },
  function bitFlipped(bytes, roll) {
    const copy = bytes.slice();
    const at = roll(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
    return copy;
  },
  function cutOff(bytes, roll) {
    return bytes.slice(0, roll(bytes.length));
  },
  function lost(bytes, roll) {
    const [start, end] = piece(bytes, roll);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  function zeroed(bytes, roll) {
    const [start, end] = piece(bytes, roll);
    return bytes.slice().fill(0, start, end);
  },
  function doubled(bytes, roll) {
    const [start, end] = piece(bytes, roll);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  function inserted(bytes, roll) {
    const at = roll(bytes.length);
    const noise = Uint8Array.from({ length: 1 + roll(32) }, () => roll(256));
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  function swapped(bytes, roll) {
    const [start, end] = piece(bytes, roll);
    const to = roll(Math.max(1, bytes.length - (end - start)));
    const copy = bytes.slice();
    copy.set(bytes.subarray(start, end), to);
    return copy;
  },
  /** Four bytes of a container's records, where sizes, offsets and counts stand, put to an extreme. */
  function extreme(bytes, roll) {
    const copy = bytes.slice();
    const records: number[] = [];
    for (let at = 0; at + 4 <= copy.length; at += 1)
      if (copy[at] === 0x50 && copy[at + 1] === 0x4b) records.push(at);
    const at = Math.min((records[roll(records.length)] ?? 0) + 4 + roll(42), copy.length - 4);
    new DataView(copy.buffer).setUint32(at, EXTREMES[roll(EXTREMES.length)] ?? 0, true);
    return copy;
  },
];

/** Bytes changed anywhere in a file. */
export function damaged(bytes: Uint8Array, seed: number): { how: string; bytes: Uint8Array } {
  const roll = dice(seed);
  const mutation = BYTES[roll(BYTES.length)] ?? BYTES[0];
  return { how: mutation?.name ?? '', bytes: mutation?.(bytes, roll) ?? bytes };
}

const PUT = [
  '<',
  '>',
  '"',
  '&',
  '/>',
  '</c>',
  '</row>',
  ' r="A1"',
  ' t="s"',
  '-1',
  '99999999999999999999',
  '1e999',
  '\u0000',
  '達成',
  'A1:XFD1048576',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&#0;',
  '&lt;',
  '_x0041_',
  'xmlns=""',
];

const unpacked = new WeakMap<Uint8Array, Record<string, Uint8Array>>();

/** The parts of a sound file that is changed many times. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = unpacked.get(bytes) ?? unzipSync(bytes);
  unpacked.set(bytes, parts);
  return parts;
}

/** The text of one part changed, the container sound. */
export function rewritten(
  bytes: Uint8Array,
  seed: number,
): { how: string; parts: Record<string, Uint8Array>; bytes: Uint8Array } {
  const roll = dice(seed);
  const sound = partsOf(bytes);
  const names = Object.keys(sound).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
  const name = names[roll(names.length)] ?? '';
  let text = strFromU8(sound[name] ?? new Uint8Array());
  for (let times = 1 + roll(3); times > 0; times--) {
    const tags = [...text.matchAll(/<[^>]*>/g)];
    const tag = tags[roll(tags.length)];
    const start = roll(2) === 0 && tag ? tag.index : roll(text.length);
    const end = roll(2) === 0 && tag && start === tag.index ? start + tag[0].length : start + roll(12);
    const put = [PUT[roll(PUT.length)] ?? '', '', text.slice(start, end).repeat(2)][roll(3)] ?? '';
    text = text.slice(0, start) + put + text.slice(end);
  }
  const parts = { ...sound, [name]: strToU8(text) };
  return { how: `in ${name}`, parts, bytes: zipOf(parts) };
}
