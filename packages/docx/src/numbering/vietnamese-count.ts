const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 1…99 in words, as Word's `vietnameseCounting` writes them; other values in digits. */
export function vietnameseCount(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const units = value % 10;
  if (tens === 0) return UNITS[units]!;
  const head = tens === 1 ? 'mười' : `${UNITS[tens]} mươi`;
  return units === 0 ? head : `${head} ${unitAfterTens(tens, units)}`;
}

/** After a ten, five is "lăm"; from twenty-one on, one is "mốt". */
function unitAfterTens(tens: number, units: number): string {
  if (units === 5) return 'lăm';
  return units === 1 && tens > 1 ? 'mốt' : UNITS[units]!;
}
