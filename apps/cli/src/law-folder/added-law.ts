import type { LawText } from '@cancu/law';
import type { Stored } from './store-law.ts';

/** A text in the project and where it lies, seen from the working directory. */
export interface PlacedLaw {
  readonly text: LawText;
  readonly place: string;
}

/** A text that was taken into the project. */
export interface AddedLaw extends PlacedLaw {
  readonly stored: Stored;
}

/** Articles of a text, those of what is issued with it too. */
export function articleCount({ articles, attachments = [] }: LawText): number {
  return attachments.reduce((count, attached) => count + attached.articles.length, articles.length);
}
