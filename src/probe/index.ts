import packageJson from '../../package.json' with { type: 'json' };
import { openProbe } from './page/open-probe.js';

void openProbe(packageJson.version);
