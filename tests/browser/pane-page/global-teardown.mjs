// @ts-check
// biome-ignore lint/style/noDefaultExport: jest reads it so
export { removePanePage as default } from './global-setup.mjs';
