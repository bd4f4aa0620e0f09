import { describe, expect, it } from 'vitest';
import { languageOf, readCommandLine } from '../src/command-line.ts';
import { decode } from '../src/decode.ts';
import { nearest } from '../src/nearest.ts';
import { Progress } from '../src/progress.ts';

const read = (line: string) => readCommandLine(line.split(' '), true);

describe('the command line', () => {
  it('fills in what was not said', () => {
    expect(read('check a.md')).toEqual({
      kind: 'run',
      verb: 'check',
      files: ['a.md'],
      options: {
        format: 'text',
        language: 'vi',
        date: null,
        at: null,
        number: null,
        against: null,
        failOn: 'error',
        output: null,
        all: false,
        colour: true,
      },
    });
    expect(read('cite a.md')).toMatchObject({ options: { format: 'json' } });
  });

  it('takes options before, between and after files, with and without =', () => {
    const request = read('--lang=en check a.md --date 2026-01-31 b.md -o out.txt --fail-on never');
    expect(request).toMatchObject({
      verb: 'check',
      files: ['a.md', 'b.md'],
      options: { language: 'en', date: '2026-01-31', output: 'out.txt', failOn: 'never', colour: false },
    });
  });

  it('takes two words for the verbs of a family', () => {
    expect(read('law show 80/2015/QH13 --at 2024-01-01')).toMatchObject({
      verb: 'law show',
      files: ['80/2015/QH13'],
      options: { at: '2024-01-01', format: 'text' },
    });
    expect(read('law list')).toMatchObject({ verb: 'law list', files: [] });
    expect(read('law add --help')).toEqual({ kind: 'help', verb: 'law add' });
    expect(read('law --help')).toEqual({ kind: 'help', verb: null });
  });

  it('takes what follows -- for files', () => {
    expect(read('check -- --lang')).toMatchObject({ files: ['--lang'] });
  });

  it('knows the language even of a wrong line', () => {
    expect(languageOf(['chek', '--lang', 'en'])).toBe('en');
    expect(languageOf(['--lang=en', '--wrong'])).toBe('en');
    expect(languageOf(['--lang', 'fr'])).toBe('vi');
  });
});

it('guesses what was meant, and does not when it is far off', () => {
  const words = ['check', 'procedures', 'cite', 'parse'];
  expect(nearest('chekc', words)).toBe('check');
  expect(nearest('proc', words)).toBe('procedures');
  expect(nearest('prase', words)).toBe('parse');
  expect(nearest('x', words)).toBe(null);
  expect(nearest('du-thao.docx', words)).toBe(null);
});

describe('decoding', () => {
  const text = 'Điều 1. Phạm vi';
  const utf16be = Buffer.from(text, 'utf16le').swap16();
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text });
  });

  it('names the line of the first letter that is no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xb6, 0xa7, 0x0a])]);
    expect(decode(bytes)).toEqual({ ok: false, code: 'not-utf8', line: 3 });
  });

  it('takes a file with many control signs for a binary one', () => {
    expect(decode(Buffer.from([0x41, 0, 0x42, 0]))).toMatchObject({ ok: false, code: 'binary' });
  });

  it('reads a text with a stray zero byte, every letter at its place', () => {
    expect(decode(Buffer.from(`${text}\0${text.repeat(20)}`))).toEqual({
      ok: true,
      text: `${text} ${text.repeat(20)}`,
    });
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean, times: number[]) => {
    const out: string[] = [];
    const progress = new Progress(
      { isTTY, columns: 12, write: (text) => out.push(text) },
      () => times.shift()!,
    );
    progress.say('Đang xét 1/2');
    progress.say('Đang xét 2/2');
    progress.clear();
    return out;
  };

  it('is silent for the first second', () => expect(shown(true, [0, 500, 900])).toEqual([]));
  it('is silent where nobody looks', () => expect(shown(false, [0, 1500, 2500])).toEqual([]));
  it('keeps to one line and takes it away', () => {
    expect(shown(true, [0, 500, 1500])).toEqual(['\r\x1b[KĐang xét 2…', '\r\x1b[K']);
  });
});
