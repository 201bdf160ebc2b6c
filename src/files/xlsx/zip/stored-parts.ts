import { done, type FileResult } from '../../failure.js';
import { openContainer, readEntry } from './container.js';

/** A part of a workbook as it is stored, whatever is in it. */
export interface StoredPart {
  readonly name: string;
  /** Bytes once unpacked, as the directory promises them. */
  readonly size: number;
  /** Unpacks it; fails where it does not keep that promise. */
  read(): FileResult<Uint8Array>;
}

/** The parts of a workbook without looking into them; fails where the file is no sound container. */
export function storedParts(bytes: Uint8Array): FileResult<readonly StoredPart[]> {
  const container = openContainer(bytes);
  if (!container.ok) return container;
  return done(
    container.value.entries.map((entry) => ({
      name: entry.name,
      size: entry.size,
      read: () => readEntry(container.value, entry),
    })),
  );
}
