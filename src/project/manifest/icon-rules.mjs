// @ts-check
import { problem } from './problem.mjs';

/** Icons: in every size Excel asks for, and as large as they say. */

/** Manifest reference, "Icon element": these three are required, others are taken. */
const REQUIRED = ['16', '32', '80'];

/**
 * Width and height of a PNG: bytes 16 to 23 (PNG specification, "IHDR").
 * @param {Uint8Array} bytes
 * @returns {readonly [number, number] | null} null where it is no PNG
 */
export function pngSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return [view.getUint32(16), view.getUint32(20)];
}

/**
 * @param {import('./read-manifest.mjs').Manifest} manifest
 * @param {string} baseUrl ends with a slash
 * @param {(file: string) => Uint8Array | null} fileOf
 * @returns {import('./problem.mjs').Problem[]}
 */
export function iconProblems({ named, resources }, baseUrl, fileOf) {
  const addressOf = new Map(
    resources.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']),
  );
  const icons = named('Icon').map(({ path, children }) => ({
    of: path.at(-1) ?? '',
    images: children.map(({ attributes: { size = '', resid } }) => ({
      size,
      address: addressOf.get(resid) ?? '',
    })),
  }));
  const shop = [
    ...named('IconUrl').map(({ attributes }) => ({ size: '32', address: attributes.DefaultValue ?? '' })),
    ...named('HighResolutionIconUrl').map(({ attributes }) => ({
      size: '64',
      address: attributes.DefaultValue ?? '',
    })),
  ];
  return [
    ...icons.flatMap(({ of, images }) =>
      REQUIRED.filter((size) => !images.some((image) => image.size === size)).map((size) =>
        problem(
          'icon-size-missing',
          `${of} のアイコンに ${size}×${size} がありません。`,
          `An icon of ${of} lacks the size ${size}.`,
        ),
      ),
    ),
    ...(shop.length === 2
      ? []
      : [
          problem(
            'icon-missing',
            'IconUrl(32×32)と HighResolutionIconUrl(64×64)を一つずつ書いてください。',
            'Name one IconUrl (32) and one HighResolutionIconUrl (64).',
          ),
        ]),
    ...[...shop, ...icons.flatMap(({ images }) => images)].flatMap(({ size, address }) =>
      wrongSize(size, address, address.startsWith(baseUrl) ? fileOf(address.slice(baseUrl.length)) : null),
    ),
  ];
}

/**
 * @param {string} size
 * @param {string} address
 * @param {Uint8Array | null} bytes null where the file is missing, which is another rule's business
 */
function wrongSize(size, address, bytes) {
  if (!bytes) return [];
  const found = pngSize(bytes);
  if (found?.every((side) => side === Number(size))) return [];
  return [
    problem(
      'icon-size-wrong',
      `「${address}」は ${size}×${size} の PNG ではありません${found ? `(${found.join('×')})` : ''}。`,
      `${address} is no PNG of ${size}×${size}${found ? ` (it is ${found.join('×')})` : ''}.`,
    ),
  ];
}
