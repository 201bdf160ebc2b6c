import packageJson from '../../package.json' with { type: 'json' };
import { run } from './run.js';

/** Composition root of the command line. */

const { exitStatus, stdout, stderr } = await run(process.argv.slice(2), packageJson.version);
process.stderr.write(stderr);
// A reader that closes its pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(stdout);
process.exitCode = exitStatus;
