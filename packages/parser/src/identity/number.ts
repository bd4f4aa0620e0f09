const TAIL = String.raw`([\d….]*\s*(?:\/\s*[\p{L}\d.]+(?:\s*-\s*[\p{L}\d]+)*)+)`;
// "Số: 5/2026/TT-BYT", "Luật số: 24/2008/QH12"; blank in drafts: "Số: …/2026/TT-BYT", "Số:   /2026/TT-BYT".
const WITH_COLON = new RegExp(String.raw`(?:^|[\s|])(?:Số|số|SỐ)\s*:\s*${TAIL}`, 'u');
// Old heads: "SỐ 24/2008/QH12 NGÀY 13 THÁNG 11 NĂM 2008".
const SHOUTED = new RegExp(String.raw`(?:^|\s)SỐ\s+${TAIL}`, 'u');

/** The document's own number in a head, without spaces; null when there is none. */
export function numberIn(head: string): string | null {
  const match = WITH_COLON.exec(head) ?? SHOUTED.exec(head);
  return match ? plainNumber(match[1]) : null;
}

/** A number without spaces and closing signs; null when the words are none. */
export function plainNumber(raw: string | undefined): string | null {
  const number = raw?.replace(/\s+/g, '').replace(/[.,;]+$/, '') ?? '';
  return number.includes('/') ? number : null;
}

/** The number in a heading such as "Nghị định số 217/2026/NĐ-CP quy định …". */
export function numberInHeading(heading: string | undefined): string | null {
  const match =
    /^(?:Luật|Bộ luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)\s+(?:số\s+)?(\d[\d.]*\/[\p{L}\d/.-]+)/iu.exec(
      heading ?? '',
    );
  return match ? plainNumber(match[1]) : null;
}
