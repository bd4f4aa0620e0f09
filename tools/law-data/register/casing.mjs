// Words of titles that stand in capitals throughout: the letters are set as the other titles set them, pair by pair.

const WORD = /[\p{L}\p{N}]+(?:[-/.&][\p{L}\p{N}]+)*/gu;
const isSign = (word) => /[/\d]/.test(word) || /^[IVX]+$/.test(word);

/** Learns from titles in mixed letters which words follow each other in capitals. */
export function learnCasing(titles) {
  const pairs = new Map();
  const single = new Map();
  const vote = (map, key, form) => {
    const forms = map.get(key) ?? new Map();
    forms.set(form, (forms.get(form) ?? 0) + 1);
    map.set(key, forms);
  };
  for (const title of titles) {
    if (!isMixed(title)) continue;
    const words = title.match(WORD) ?? [];
    words.forEach((word, i) => {
      if (i === 0) return;
      vote(single, word.toLowerCase(), word);
      if (i > 1)
        vote(pairs, `${words[i - 1].toLowerCase()} ${word.toLowerCase()}`, `${words[i - 1]} ${word}`);
    });
  }
  return { pairs: settle(pairs), single: settle(single) };
}

function settle(map) {
  const out = new Map();
  for (const [key, forms] of map) {
    const [form, votes] = [...forms].sort((a, b) => b[1] - a[1])[0];
    const all = [...forms.values()].reduce((sum, n) => sum + n, 0);
    if (all >= 3 && votes / all > 0.6) out.set(key, form);
  }
  return out;
}

/** A title with both small and capital words. */
function isMixed(title) {
  const letters = title.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/[^\p{Ll}]/gu, '').length;
  return letters.length > 0 && small / letters.length > 0.6 && /\p{Lu}/u.test(title.slice(1));
}

/** Nearly every letter is a capital. */
export function isShouted(title) {
  const letters = title.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.8;
}

/** A shouted title in ordinary letters. */
export function quieten(title, { pairs, single }) {
  const words = [...title.matchAll(WORD)];
  const forms = words.map(([word]) =>
    isSign(word) ? word : (single.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
  for (let i = 1; i < words.length; i++) {
    const pair = pairs.get(`${words[i - 1][0].toLowerCase()} ${words[i][0].toLowerCase()}`);
    if (!pair || isSign(words[i - 1][0]) || isSign(words[i][0])) continue;
    [forms[i - 1], forms[i]] = pair.split(' ');
  }
  let out = '';
  let end = 0;
  words.forEach((match, i) => {
    out += title.slice(end, match.index) + forms[i];
    end = match.index + match[0].length;
  });
  return out + title.slice(end);
}
