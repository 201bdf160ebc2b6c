import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** @type {import('webpack').Configuration} */
// biome-ignore lint/style/noDefaultExport: webpack reads its configuration so
export default {
  mode: 'production',
  target: ['web', 'es2020'],
  entry: path.join(here, 'main.tsx'),
  output: { filename: 'pane-page.js', chunkFilename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.md$/, type: 'asset/source' },
    ],
  },
  // Nobody downloads it: making it small would take longer than everything else.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-only',
};
