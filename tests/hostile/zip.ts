import { crc32, deflateRawSync } from 'node:zlib';

/** Containers of parts of hundreds of megabytes, packed in a second: the packer of the other tests takes minutes. */

export type Content = string | Uint8Array;

const bytesOf = (content: Content) =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);

/** A piece of text as often as it takes, without ever being one string: those end at half a gigabyte. */
export function repeated(before: string, piece: string, times: number, after: string): Uint8Array {
  const one = Buffer.from(piece);
  return Buffer.concat([Buffer.from(before), Buffer.alloc(one.length * times, one), Buffer.from(after)]);
}

/** A container with these entries. */
export function zipOf(parts: Readonly<Record<string, Content>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = bytesOf(content);
    const packed = deflateRawSync(raw, { level: 1 });
    const nameBytes = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(raw), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(raw.length, 22);
    head.writeUInt16LE(nameBytes.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(20, 4);
    head.copy(record, 6, 4, 30);
    record.writeUInt32LE(offset, 42);
    local.push(head, nameBytes, packed);
    directory.push(record, nameBytes);
    offset += head.length + nameBytes.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = Object.keys(parts).length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, ...directory, end]));
}
