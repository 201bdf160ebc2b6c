import { lstatSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../files/index.js';
import { readBytes } from '../files.js';
import { CONFIG_NAME, type ConfigReading, NO_CONFIG } from './config.js';

/** The configuration of a file: the one that is named, else the first found upward from it. */

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function nearest(file: string): string | null {
  let folder = path.dirname(path.resolve(file));
  for (;;) {
    const own = path.join(folder, CONFIG_NAME);
    if (isThere(own)) return own;
    const above = path.dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
}

/**
 * Reads the configuration that holds for a file.
 * @param named what `--config` says, null where it says nothing
 */
export async function configFor(file: string, named: string | null): Promise<ConfigReading> {
  const own = named ?? nearest(file);
  if (own === null) return { ok: true, config: NO_CONFIG };
  const read = readBytes(own);
  if (!read.ok) return read;
  const decoded = decodeText(read.bytes);
  if (!decoded.ok) return { ok: false, message: decoded.failure.message };
  // Few tables have one, and its parser is loaded for those.
  const { readConfig } = await import('./read-config.js');
  return readConfig(decoded.value.text, own);
}
