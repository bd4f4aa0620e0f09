import { readXml } from '../xml/read-xml.ts';

/** Main documents of Word: with and without macros, and the templates of both (ISO/IEC 29500-1, 11.3.10). */
const WORD =
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/i;

/** Whole documents of other programs of the family. */
const OTHER = /(?:spreadsheetml|presentationml|ms-excel|ms-powerpoint|ms-visio|drawing\.main)/i;

/**
 * What `[Content_Types].xml` says the main document is (OPC, ISO/IEC 29500-2, 7.2.3); null when it is not well-formed.
 * Programs that write no type for it at all exist; Word's own types decide.
 */
export function mainDocumentType(xml: string, part: string): 'word' | 'other-program' | 'wrong' | null {
  let byName: string | undefined;
  let byExtension: string | undefined;
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const sound = readXml(xml, {
    open(element) {
      const type = element.attribute('ContentType');
      const name = element.attribute('PartName')?.replace(/^\//, '').toLowerCase();
      if (name !== undefined && name === part.toLowerCase()) byName = type;
      if (element.attribute('Extension')?.toLowerCase() === extension) byExtension = type;
    },
    close() {},
    text() {},
  });
  if (!sound) return null;
  const type = byName ?? byExtension ?? '';
  if (WORD.test(type)) return 'word';
  return OTHER.test(type) ? 'other-program' : 'wrong';
}
