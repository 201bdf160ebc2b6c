let table: Map<string, number> | undefined;

/** Signs that CP932 holds under another code point than the one written today; they look the same. */
const LOOK_ALIKES: Record<string, string> = {
  '—': '―',
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
};

/** Encodes a text as CP932, `null` where it holds a character CP932 does not have. */
export function encodeCp932(text: string): Uint8Array | null {
  table ??= invert();
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character) ?? table.get(LOOK_ALIKES[character] ?? '');
    if (code === undefined) return null;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Bytes of the character that starts with this byte. */
export function cp932Length(lead: number): 1 | 2 {
  return (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc) ? 2 : 1;
}

/** The platform only decodes: the way back is found by decoding every code once. */
function invert(): Map<string, number> {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number>();
  const add = (code: number, ...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!character.includes('\ufffd') && !codes.has(character)) codes.set(character, code);
  };
  for (let single = 0; single <= 0xff; single++) if (cp932Length(single) === 1) add(single, single);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    // 0xED and 0xEE repeat what stands at 0xFA to 0xFC, which Windows writes (Encoding Standard, index Shift_JIS pointer).
    if (cp932Length(lead) === 1 || lead === 0xed || lead === 0xee) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) add((lead << 8) | trail, lead, trail);
  }
  return codes;
}
