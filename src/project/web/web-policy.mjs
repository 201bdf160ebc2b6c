// @ts-check

/**
 * What the web edition may load: itself, and nothing else from anywhere. Fluent paints with inline styles; the writer of new workbooks is
 * WebAssembly. A server may send it too, with `frame-ancestors 'none'`, which a page can't say of itself.
 */
export const WEB_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
