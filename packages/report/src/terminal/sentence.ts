/** A label as it stands inside a sentence. */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The text if it is short enough, else as many whole words as fit and `…`. */
export function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const end = text.lastIndexOf(' ', letters - 1);
  return `${text.slice(0, end > 0 ? end : letters - 1)} …`;
}
