import { done, type FileResult, failed } from '../../failure.js';

const UTF8_FLAG = 0x0800;

/**
 * Name of an entry as a path with `/`: some writers use `\`. Fails for names that point outside the container
 * (`..`, a drive, a leading `/`) or hold control characters.
 */
export function readEntryName(raw: Uint8Array, flags: number): FileResult<string> {
  const name = decodeName(raw, flags).replaceAll('\\', '/');
  const unsafe = name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || hasControl(name);
  const climbs = name.split('/').some((segment) => segment === '..' || segment === '.');
  return unsafe || climbs ? failed('zip-path', name) : done(name);
}

function decodeName(raw: Uint8Array, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    // Part names of a workbook are ASCII; anything else only has to stay distinct.
    return flags & UTF8_FLAG
      ? new TextDecoder().decode(raw)
      : Array.from(raw, (b) => String.fromCharCode(b)).join('');
  }
}

function hasControl(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) < 0x20) return true;
  return false;
}
