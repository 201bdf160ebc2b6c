import type { Maker } from './file-work.js';
import { onlySaid } from './made.js';

/** A command's work on one file, in this thread; what it needs is loaded with the first. */
export const makeHere: Maker = async (work) => {
  switch (work.command) {
    case 'check': {
      const { checkFile } = await import('./check-command.js');
      return onlySaid(await checkFile(work));
    }
    case 'recalc': {
      const { makeRecalculated } = await import('./make-recalculated.js');
      return makeRecalculated(work);
    }
    case 'tidy': {
      const { makeTidied } = await import('./tidy-command.js');
      return makeTidied(work);
    }
    case 'committee': {
      const { makeCommitteePack } = await import('./committee-command.js');
      return makeCommitteePack(work);
    }
    case 'compare': {
      const { makeCompared } = await import('./compare-command.js');
      return makeCompared(work);
    }
    case 'next': {
      const { makeNext } = await import('./next-command.js');
      return makeNext(work);
    }
  }
};
