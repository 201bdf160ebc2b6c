#!/usr/bin/env node
// @ts-check
import { createRequire } from 'node:module';

/** What is started as `soukatsu`. It lies as it is beside the program as built (webpack.config.js), which is loaded with what was compiled of it. */
const { loadCode } = createRequire(import.meta.url)('./load-code.cjs');
loadCode('program.cjs').start(new URL('./table-worker.cjs', import.meta.url));
