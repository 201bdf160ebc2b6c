// @ts-check
import { build } from './build.mjs';

/** `npm run build`: builds everything, and says what the tools said. */
const { code, output } = await build();
console.log(output.trimEnd());
process.exitCode = code;
