/** Languages a clerk can be spoken to in: Japanese first, English second. */
export type Language = 'ja' | 'en';
