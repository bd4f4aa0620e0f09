/**
 * The text of every run of a document part, by paragraph and run, read in another way than the reader does: one pass over
 * the tags with a stack. A sign that shows nothing is U+00AD, a symbol U+FFFC.
 */
export function runsOf(xml: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  const open: string[][] = [];
  let at: { paragraph: string[]; run: number } | null = null;
  const add = (text: string) => {
    if (at) at.paragraph[at.run] += text;
  };
  for (const [, close, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s[^>]*?)?)(\/?)>([^<]*)/g,
  )) {
    if (name === 'w:p' && close) open.pop();
    else if (name === 'w:p') {
      paragraphs.push([]);
      if (!empty) open.push(paragraphs.at(-1)!);
    } else if ((name === 'w:r' || name === 'm:r') && !close) {
      const paragraph = open.at(-1)!;
      at = { paragraph, run: paragraph.push('') - 1 };
    } else if ((name === 'w:t' || name === 'm:t') && !close && !empty) {
      const whole = decodeEntities(text!);
      add(attributes!.includes('preserve') ? whole : whole.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
    } else if (name === 'w:tab' && !attributes!.includes('w:val')) add('\t');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('-');
    else if (name === 'w:softHyphen') add('\u00ad');
    else if (name === 'w:sym') add('\ufffc');
  }
  return paragraphs;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name ? ENTITIES[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}
