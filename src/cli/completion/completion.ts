import type { Shell } from '../arguments/arguments.js';
import { bashScript } from './bash.js';
import { powershellScript } from './powershell.js';

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash: bashScript, powershell: powershellScript };

/** What a shell reads to complete the words of a command. */
export const completionScript = (shell: Shell): string => SCRIPTS[shell]();
