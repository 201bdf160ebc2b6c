// @ts-check

/**
 * What the add-in's pages may load: themselves and Office.js. The first paint needs inline styles (Fluent). The build puts
 * it into every page; a server may send it too. It has no frame-ancestors: Excel on the web shows the pane in a frame, from
 * addresses Microsoft publishes no list of.
 */
export const ADDIN_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
