/**
 * Characters of the symbol fonts that come with Windows, by code. `Symbol` is Adobe's Symbol encoding; of the picture fonts
 * only the signs that documents use: boxes, ticks, arrows, bullets.
 */
const SYMBOL =
  '22∀24∃27∋2A∗2D−40≅41Α42Β43Χ44Δ45Ε46Φ47Γ48Η49Ι4Aϑ4BΚ4CΛ4DΜ4EΝ4FΟ50Π51Θ52Ρ53Σ54Τ55Υ56ς57Ω58Ξ59Ψ5AΖ5C∴5E⊥' +
  '61α62β63χ64δ65ε66φ67γ68η69ι6Aϕ6Bκ6Cλ6Dμ6Eν6Fο70π71θ72ρ73σ74τ75υ76ϖ77ω78ξ79ψ7Aζ' +
  'A2′A3≤A4⁄A5∞A6ƒA7♣A8♦A9♥AA♠AB↔AC←AD↑AE→AF↓B0°B1±B2″B3≥B4×B5∝B6∂B7•B8÷B9≠BA≡BB≈BC…C4⊗C5⊕C6∅C7∩C8∪C9⊃CA⊇CB⊄CC⊂' +
  'CD⊆CE∈CF∉D0∠D1∇D2®D3©D4™D5∏D6√D7⋅D8¬D9∧DA∨DB⇔DC⇐DD⇑DE⇒DF⇓E0◊E2®E3©E4™E5∑F2∫';

const WINGDINGS =
  '22✂28☎2A✉3F✍46☞4A☺6C●6D❍6E■6F□70❑71❑72❒73⬧74⧫75◆76❖77⬥78⌧7E⌘80⓪9F•A1○A7▪A8◻B2✧' +
  'C4↖D5⌫D8➢DF←E0→E1↑E2↓E7⬅E8➔E9⬆EA⬇EF⇦F0⇨F1⇧F2⇩F3⇔FB✗FC✓FD☒FE☑';

const WINGDINGS_2 = '4F✗50✓51☒52☑53☒54☒97●98•9E·A2■A3□';

const WEBDINGS = '61✔63□67■6E●72✘';

/** Digits and the signs that a symbol font shows as they are. */
const ASCII_IN_SYMBOL = /[\x20\x21\x23\x25\x26\x28\x29\x2b\x2c\x2e-\x3f\x5b\x5d\x5f\x7b-\x7d]/;

function table(packed: string): ReadonlyMap<number, string> {
  const pairs = packed.matchAll(/([\dA-F]{2})(.)/gu);
  return new Map([...pairs].map(([, code, sign]) => [Number.parseInt(code!, 16), sign!]));
}

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['symbol', table(SYMBOL)],
  ['wingdings', table(WINGDINGS)],
  ['wingdings 2', table(WINGDINGS_2)],
  ['wingdings 3', new Map<number, string>()],
  ['webdings', table(WEBDINGS)],
]);

/** Does the font draw signs in place of letters? */
export function isSymbolFont(font: string): boolean {
  return /^[sw]/i.test(font) && FONTS.has(font.toLowerCase());
}

/**
 * The character that a `w:sym` shows (ECMA-376-1, 17.3.3.30); null when the reader does not know it. Codes of symbol fonts
 * stand in the private area at U+F000 or without it; any other code is a character itself.
 */
export function symbol(font: string, code: number): string | null {
  const signs = FONTS.get(font.toLowerCase());
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (signs && (isPrivate || code <= 0xff)) {
    const low = code & 0xff;
    const sign = signs.get(low);
    if (sign !== undefined) return sign;
    const ascii = String.fromCharCode(low);
    return font.toLowerCase() === 'symbol' && ASCII_IN_SYMBOL.test(ascii) ? ascii : null;
  }
  const isCharacter = code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xfffd;
  return isCharacter ? String.fromCharCode(code) : null;
}

/** Text of a run in a symbol font: its private characters as the signs they show. Lengths stay equal. */
export function showSymbols(text: string, font: string): string {
  if (!isSymbolFont(font)) return text;
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbol(font, sign.charCodeAt(0)) ?? sign);
}
