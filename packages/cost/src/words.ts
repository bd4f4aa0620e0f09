export type Language = 'vi' | 'en';

/** What a reader sees, in both languages. */
export type Words = Readonly<Record<Language, string>>;
