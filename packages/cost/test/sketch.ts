// Invented procedures for tests: a sketch names the parts that matter, the text is composed around them so that every
// span points at real words.
import type { Action, Channel, Components, CopyKind, DossierItem, Procedure, Said } from '@cancu/procedures';
import type { DurationUnit } from '@cancu/syntax';
import type { Range } from '@cancu/text';

export interface PaperSketch {
  readonly text: string;
  readonly copy?: CopyKind;
  readonly form?: string;
  readonly conditional?: boolean;
}

export interface Sketch {
  readonly name?: string;
  readonly action?: Action;
  readonly article?: string;
  readonly papers?: readonly (PaperSketch | string)[];
  readonly sets?: number;
  readonly channels?: readonly Channel[];
  /** `null`: a fee without its amount. */
  readonly fee?: number | null;
  readonly inspections?: number;
  readonly timeLimit?: readonly [number, DurationUnit];
  readonly validity?: readonly [number, DurationUnit];
  readonly result?: string;
}

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  'in-person': 'nộp trực tiếp',
  post: 'gửi qua dịch vụ bưu chính',
  online: 'nộp trực tuyến',
};

const UNIT_WORDS: Readonly<Record<DurationUnit, string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  hour: 'giờ',
  month: 'tháng',
  year: 'năm',
};

/** Writes words one after the other and gives back where they stand. */
class Writer {
  text = '';

  write(words: string): Range {
    const start = this.text.length;
    this.text += words;
    const at = { start, end: this.text.length };
    this.text += '; ';
    return at;
  }

  said<T>(value: T, words: string): Said<T> {
    return { value, at: this.write(words) };
  }
}

export function draft(sketch: Sketch): { readonly procedure: Procedure; readonly text: string } {
  const writer = new Writer();
  const name = sketch.name ?? 'Cấp giấy phép vận hành bến khách';
  const action = sketch.action ?? 'issue';
  const article = sketch.article ?? '5';
  const at = writer.write(`Điều ${article}. ${name}`);
  const components = componentsOf(sketch, writer);
  const procedure: Procedure = {
    id: `dieu-${article}/${action}`,
    name,
    action,
    place: { article, clause: null, point: null },
    articles: [article],
    amendedIn: null,
    at,
    home: { start: 0, end: writer.text.length },
    components,
    missing: [],
    status: 'new',
    confidence: 1,
    evidence: [],
    basis: { citations: [] },
  };
  return { procedure, text: writer.text };
}

export function procedure(sketch: Sketch): Procedure {
  return draft(sketch).procedure;
}

function componentsOf(sketch: Sketch, writer: Writer): Components {
  const items = (sketch.papers ?? []).map((paper) => itemOf(paper, writer));
  const dossierEnd = items.at(-1)?.at.end ?? 0;
  const { sets, fee, timeLimit, validity, result } = sketch;
  return {
    dossier: items.length === 0 ? null : { items, at: { start: items[0]!.at.start, end: dossierEnd } },
    sets: sets === undefined ? null : writer.said(sets, `${sets} bộ hồ sơ`),
    channels: (sketch.channels ?? []).map((channel) => writer.said(channel, CHANNEL_WORDS[channel])),
    fee:
      fee === undefined
        ? null
        : {
            value: fee === null ? null : { dong: fee, at: writer.write(`lệ phí ${fee} đồng`) },
            at: writer.write('nộp lệ phí'),
          },
    inspections: Array.from({ length: sketch.inspections ?? 0 }, () => writer.write('kiểm tra thực tế')),
    timeLimit: timeLimit === undefined ? null : lengthOf(timeLimit, writer),
    validity: validity === undefined ? null : lengthOf(validity, writer),
    result: result === undefined ? null : writer.said(result, result),
    authority: null,
    subject: null,
    forms: [],
    requirements: [],
    sequence: [],
  };
}

function itemOf(paper: PaperSketch | string, writer: Writer): DossierItem {
  const {
    text,
    copy = 'unsaid',
    form = null,
    conditional = false,
  } = typeof paper === 'string' ? { text: paper } : paper;
  return { text, at: writer.write(text), copy, form, conditional };
}

function lengthOf([value, unit]: readonly [number, DurationUnit], writer: Writer) {
  return { value, unit, at: writer.write(`${value} ${UNIT_WORDS[unit]}`) };
}
