// @ts-check
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMPILER } from '../compiler.mjs';
import { root, run, runTool } from '../run.mjs';

const ROOM = path.join(root, 'src/simulated-excel');

/**
 * Compiles the simulated Excel to plain modules with their types and packs them. That happens outside the project: a second
 * package.json of the same name within it would be in the way of its own tools.
 *
 * @param {string} into an existing folder
 * @returns {Promise<{ ok: true, name: string } | { ok: false, output: string }>} the name of the packed file
 */
export async function packSimulatedExcel(into) {
  const place = await mkdtemp(path.join(tmpdir(), 'soukatsu-simulated-excel-'));
  try {
    const words = ['-p', ROOM, '--noEmit', 'false', '--outDir', place];
    const compiled = await runTool(COMPILER, words, { quiet: true });
    if (compiled.code !== 0) return { ok: false, output: compiled.output };
    for (const file of ['package.json', 'README.md']) await cp(path.join(ROOM, file), path.join(place, file));
    await cp(path.join(root, 'LICENSE'), path.join(place, 'LICENSE'));
    const packing = ['pack', '--ignore-scripts', '--pack-destination', into, '--loglevel=error'];
    const packed = await run('npm', packing, { quiet: true, cwd: place });
    if (packed.code !== 0) return { ok: false, output: packed.output };
    /** @type {{ name: string, version: string }} */
    const { name, version } = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
    return { ok: true, name: `${name}-${version}.tgz` };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
