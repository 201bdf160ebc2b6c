import { checkFile } from './check-command.js';
import { makeCommitteePack } from './committee-command.js';
import { makeCompared } from './compare-command.js';
import type { Maker } from './file-work.js';
import { onlySaid } from './made.js';
import { makeRecalculated } from './make-recalculated.js';
import { makeNext } from './next-command.js';
import { makeTidied } from './tidy-command.js';

/** A command's work on one file, in this thread. */
export const makeHere: Maker = async (work) => {
  switch (work.command) {
    case 'check':
      return onlySaid(await checkFile(work));
    case 'recalc':
      return makeRecalculated(work);
    case 'tidy':
      return makeTidied(work);
    case 'committee':
      return makeCommitteePack(work);
    case 'compare':
      return makeCompared(work);
    case 'next':
      return makeNext(work);
  }
};
