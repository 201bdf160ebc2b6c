// @ts-check
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';
import { packSimulatedExcel } from './simulated-excel/pack-simulated-excel.mjs';

/** `npm run simulated-excel`: makes the simulated Excel a package of its own, for the tests of other add-ins. */
async function simulatedExcel() {
  if (!(await setUp())) return 1;
  const into = path.join(root, 'dist/simulated-excel');
  await mkdir(into, { recursive: true });
  const packed = await packSimulatedExcel(into);
  if (packed.ok) console.log(`dist/simulated-excel/${packed.name}`);
  else console.error(packed.output.trimEnd());
  return packed.ok ? 0 : 1;
}

process.exitCode = await simulatedExcel();
