import { type RevisionAuthor, revisionAuthor } from '../revision-author.ts';
import { readXml, type XmlElement, type XmlHandler } from '../xml/read-xml.ts';
import { BodyHandler } from './body-handler.ts';
import { Story, type StoryContext } from './story.ts';

export type SideKind = 'footnote' | 'endnote' | 'comment' | 'header' | 'footer';

/** A stream of a part beside the main text: one note of many, a whole header. */
export interface SideStory {
  readonly kind: SideKind;
  /** The id by which the main text refers to it; absent for headers and footers. */
  readonly id?: string;
  readonly by: RevisionAuthor;
  readonly story: Story;
}

const KINDS: ReadonlyMap<string, SideKind> = new Map<string, SideKind>([
  ['w:footnote', 'footnote'],
  ['w:endnote', 'endnote'],
  ['w:comment', 'comment'],
  ['w:hdr', 'header'],
  ['w:ftr', 'footer'],
]);

/** The streams of a part with notes or comments, or of a header or footer; null when the part is not well-formed. */
export function readSidePart(xml: string, context: StoryContext): readonly SideStory[] | null {
  const handler = new SideHandler(context);
  return readXml(xml, handler) ? handler.stories : null;
}

/** Hands each stream of a part to a story of its own; the paragraphs of the part are counted through. */
class SideHandler implements XmlHandler {
  readonly stories: SideStory[] = [];
  readonly #context: StoryContext;
  #body: BodyHandler | null = null;
  #depth = 0;
  #paragraphs = 0;

  constructor(context: StoryContext) {
    this.#context = context;
  }

  open(element: XmlElement): void {
    if (this.#body) {
      this.#depth++;
      this.#body.open(element);
      return;
    }
    const kind = KINDS.get(element.name);
    if (kind) this.#begin(kind, element);
  }

  close(name: string): void {
    if (!this.#body) return;
    if (this.#depth > 0) {
      this.#depth--;
      this.#body.close(name);
    } else this.#end(this.#body);
  }

  text(text: string): void {
    this.#body?.text(text);
  }

  #begin(kind: SideKind, element: XmlElement): void {
    const story = new Story(this.#context);
    story.paragraphs = this.#paragraphs;
    this.#body = new BodyHandler(story);
    // The lines between text and notes are kept as notes of their own (17.11.23).
    if ((element.attribute('w:type') ?? 'normal') !== 'normal') return;
    const id = element.attribute('w:id');
    const by = kind === 'comment' ? revisionAuthor(element) : {};
    this.stories.push({ kind, ...(id !== undefined ? { id } : {}), by, story });
  }

  #end(body: BodyHandler): void {
    body.story.endParagraph();
    this.#paragraphs = body.story.paragraphs;
    this.#body = null;
  }
}
