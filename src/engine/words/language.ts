/** Languages a clerk can be spoken to in: Japanese first, English second. */
export type Language = 'ja' | 'en';

/** What a sentence names: figures, texts and cells, already as text where their form matters. */
export type Args = Readonly<Record<string, string | number>>;
