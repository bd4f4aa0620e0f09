import { type AddedLaw, articleCount, type PlacedLaw } from '../../law-folder/added-law.ts';

/** What `law add` and `law list` tell of a text. */
interface JsonLaw {
  readonly number: string;
  readonly kind: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly issued: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  /** The file it was read from, as the user named it. */
  readonly file: string;
  readonly place: string;
}

export function lawJson({ text, place }: PlacedLaw): JsonLaw {
  const { record, file } = text;
  return {
    number: record.number,
    kind: record.kind,
    name: record.name.vi,
    issuer: record.issuer ?? null,
    issued: record.issued,
    from: record.from,
    to: record.to,
    articles: articleCount(text),
    file,
    place,
  };
}

export function addedJson(added: readonly AddedLaw[]): string {
  return json(added.map((one) => ({ ...lawJson(one), stored: one.stored })));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
