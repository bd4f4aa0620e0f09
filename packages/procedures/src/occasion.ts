import type { Range } from '@cancu/text';
import { actionAt } from './actions.ts';
import { contentWords, type Matter, matterAt } from './matter.ts';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';

const OCCASION =
  /^(?:trong\s+(?:thoi\s+han|vong)[^,]*?(?:ke\s+)?tu\s+(?:ngay|khi|thoi\s+diem)\s+(?:co\s+(?:su\s+)?)?|(?:trong\s+|doi\s+voi\s+)?truong\s+hop\s+|(?:truoc\s+|sau\s+)?khi\s+(?:co\s+)?)(.{8,300}?)(?:[,:]|\s+thi)\s*$/s;

/**
 * The case that gives rise to a filing, at the head of its sentence: "Trường hợp *chấm dứt cam kết*, doanh nghiệp gửi thông
 * báo …". It tells apart filings whose papers are only called "thông báo" or "văn bản đề nghị".
 */
export function occasionOf(
  reading: Reading,
  sentence: Range,
  action: Action | null,
  until?: number,
): Matter | null {
  const text = reading.folded.slice(sentence.start, Math.min(until ?? sentence.end, sentence.start + 480));
  const found = OCCASION.exec(until === undefined ? firstPhrase(text) : text);
  if (!found) return null;
  const start = sentence.start + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const named = matterAt(reading, start, end);
  if (named && named.thing.length > 0)
    return action && action !== named.action
      ? { ...named, action, actions: [action, ...named.actions], nested: named.action, thingStart: start }
      : named;
  const act = action ?? actionWithin(reading, start, end);
  if (!act) return null;
  const within = actionWithin(reading, start, end);
  return {
    action: act,
    actions: [act],
    nested: within === act ? null : within,
    start,
    thingStart: start,
    end,
    thing: contentWords(found[1]!),
  };
}

/** To the first comma after the words of the occasion begin. */
function firstPhrase(text: string): string {
  const lead = /^(?:trong\s+(?:thoi\s+han|vong)[^,]*?|)/.exec(text)?.[0].length ?? 0;
  const comma = text.indexOf(',', lead + 12);
  return comma < 0 ? text : text.slice(0, comma + 1);
}

function actionWithin(reading: Reading, start: number, end: number): Action | null {
  for (let at = start; at < end; at++) {
    if (at > start && /\S/.test(reading.folded[at - 1]!)) continue;
    const word = actionAt(reading, at);
    if (word && word.word !== 'cap' && word.word !== 'giao') return word.action;
  }
  return null;
}
