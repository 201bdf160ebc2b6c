// @ts-check
// biome-ignore lint/style/noDefaultExport: jest reads it so
export { endShared as default } from './global-setup.mjs';
