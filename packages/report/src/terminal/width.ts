/** Letters that take two columns: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u1e00-\u1eff\u2013-\u2026]*$/;

/** How many columns of a terminal a line takes: Vietnamese letters one, combining marks none, wide letters two. */
export function displayWidth(line: string): number {
  if (PLAIN.test(line)) return line.length;
  let width = 0;
  for (const letter of line) {
    if (!NO_WIDTH.test(letter)) width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

/** The line with spaces after it up to `width` columns; a longer one stays as it is. */
export function padTo(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)));
}
