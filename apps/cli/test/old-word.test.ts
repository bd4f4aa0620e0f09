import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readDocx } from '@cancu/docx';
import { describe, expect, it } from 'vitest';
import { convertDoc } from '../src/convert-doc.ts';
import { findOffice } from '../src/office.ts';
import { asDoc, cancu, emptyDoc, workplace } from './old-word.ts';

const office = findOffice();
if (office === null) console.warn('LibreOffice (soffice) is not installed: its conversion is not tested.');

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus))
  console.warn('The shared corpus is not beside the repository: its .doc files are not tested.');

/** "Điều 1. Phạm vi điều chỉnh …" in the font of TCVN 3, its clauses numbered by hand and by Word. */
const OLD_FONT_RTF = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil .VnTime;}{\\f1\\fnil .VnTimeH;}}\\f0
{\\f1 Th«ng t­}\\par §iÒu 1. Ph¹m vi ®iÒu chØnh\\par
1. Th«ng t­ nµy quy ®Þnh vÒ biÓn b¸o t¹i bÕn ®ß.\\par
2. Th«ng t­ nµy kh«ng ¸p dông víi bÕn ®ß chuyªn dïng.\\par}`.replace(
  /[\u0080-\u00ff]/g,
  (sign) => `\\'${sign.charCodeAt(0).toString(16)}`,
);

describe.skipIf(process.platform === 'win32')('without a LibreOffice that works', () => {
  it('an old Word file gets a sentence with the way out', () => {
    using place = workplace();
    writeFileSync(place.file('cu.doc'), emptyDoc());
    const nothing = { CANCU_SOFFICE: 'none' };
    expect(cancu(['check', 'cu.doc'], place.folder, nothing)).toEqual({
      stdout: '',
      stderr:
        'Lỗi: “cu.doc” là tệp Word đời cũ (.doc); đề nghị mở bằng Word rồi lưu thành .docx, hoặc cài LibreOffice để chương trình tự chuyển.\n',
      status: 2,
    });
    expect(cancu(['parse', 'cu.doc', '--lang', 'en'], place.folder, nothing).stderr).toBe(
      'Error: "cu.doc" is an old Word file (.doc); please open it in Word and save it as .docx, or install LibreOffice to have it converted.\n',
    );
  });

  it('folders give their old Word files and those with macros, to be read or named', () => {
    using place = workplace();
    for (const name of ['cu.doc', 'co-macro.docm', 'bang.xls']) writeFileSync(place.file(name), emptyDoc());
    const { stderr } = cancu(['check', '.'], place.folder, { CANCU_SOFFICE: 'none' });
    expect(stderr.match(/“.*?”/g)).toEqual(['“co-macro.docm”', '“cu.doc”']);
  });

  it('is not found on a PATH without it', () => {
    using place = workplace();
    expect(findOffice({ PATH: place.folder })).toBe(null);
    writeFileSync(place.file('soffice'), '', { mode: 0o755 });
    expect(findOffice({ PATH: `relative:${place.folder}` })).toBe(place.file('soffice'));
    expect(findOffice({ PATH: place.folder, CANCU_SOFFICE: 'none' })).toBe(null);
  });

  it('a wrong CANCU_SOFFICE is told, not passed over', () => {
    using place = workplace();
    writeFileSync(place.file('cu.doc'), emptyDoc());
    const { stderr, status } = cancu(['check', 'cu.doc'], place.folder, {
      CANCU_SOFFICE: '/khong/co/soffice',
    });
    expect(stderr).toContain('không khởi động được LibreOffice, hãy kiểm tra biến môi trường CANCU_SOFFICE');
    expect(status).toBe(2);
  });

  it('a program that gives no result, or runs for ever, is ended with all that it started', async () => {
    using place = workplace();
    const script = (name: string, lines: string) => {
      writeFileSync(place.file(name), `#!/bin/sh\n${lines}\n`);
      chmodSync(place.file(name), 0o755);
      return place.file(name);
    };
    expect(await convertDoc(emptyDoc(), script('idle', 'exit 0'))).toEqual({
      ok: false,
      reason: 'no-result',
    });
    const endless = script('endless', `(sleep 1; touch ${place.file('alive')}) & wait`);
    expect(await convertDoc(emptyDoc(), endless, 200)).toEqual({ ok: false, reason: 'too-slow' });
    await wait(1300);
    expect(existsSync(place.file('alive'))).toBe(false);
  });
});

describe.skipIf(office === null)('with LibreOffice', () => {
  it('a Word 97–2003 file is read, and the report says how', async () => {
    using place = workplace();
    mkdirSync(place.file('tmp'));
    const doc = await asDoc(office!, 'du-thao.rtf', OLD_FONT_RTF);
    writeFileSync(place.file('du-thao.doc'), doc);
    writeFileSync(place.file('nham-ten.docx'), doc);
    const env = { TMPDIR: place.file('tmp') };

    const { stdout, stderr, status } = cancu(
      ['check', 'du-thao.doc', 'nham-ten.docx', '--format', 'json'],
      place.folder,
      env,
    );
    expect([stderr, status]).toEqual(['', 0]);
    const { files } = JSON.parse(stdout) as { files: { issues: { code: string; message: string }[] }[] };
    expect(files).toHaveLength(2);
    for (const { issues } of files) {
      expect(issues.map(({ code }) => code)).toEqual(['converted-from-doc', 'legacy-font']);
      expect(issues[0]?.message).toContain('được đọc qua bản .docx do LibreOffice chuyển');
      expect(issues[1]?.message).toMatch(/TCVN3.*2 từ được viết hoa theo phông chữ/);
    }

    const parsed = cancu(['parse', 'du-thao.doc'], place.folder, env);
    expect(parsed.stderr).toBe(
      'Lưu ý: “du-thao.doc” là tệp Word đời cũ (.doc), được đọc qua bản .docx do LibreOffice chuyển; số dòng, vị trí là của bản chuyển.\n',
    );
    expect(parsed.stdout).toContain('"title": "Phạm vi điều chỉnh"');
    expect(parsed.stdout).toContain('Thông tư này quy định về biển báo tại bến đò.');
    expect(parsed.stdout).toContain('THÔNG TƯ');

    const text = cancu(['check', 'du-thao.doc'], place.folder, env).stdout;
    expect(text).toContain('Lưu ý thêm\n  · Tệp Word đời cũ (.doc) được đọc qua bản .docx');
    expect(readdirSync(place.file('tmp'))).toEqual([]);
    expect(readdirSync(place.folder).sort()).toEqual(['du-thao.doc', 'nham-ten.docx', 'tmp']);
  }, 120_000);

  it('opens no connection for a picture that the draft links to', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const page = `<p>Điều 1. Hình <img src="http://127.0.0.1:${port}/hinh.png"></p>`;
    const doc = await asDoc(office!, 'hinh.html', page);
    expect(asked).not.toEqual([]);
    asked.length = 0;
    expect(await convertDoc(doc, office!)).toMatchObject({ ok: true });
    server.close();
    expect(asked).toEqual([]);
  }, 120_000);
});

describe.skipIf(office === null || !existsSync(corpus))('real files of before Unicode', () => {
  // The edition of the second has words broken in two: letters are compared, not words.
  it.each([
    ['tcvn3-nghi-dinh-116-2003-ND-CP', 'trizenx__2004-NghiDinh116_2003'],
    ['tcvn3-quyet-dinh-256-2004-QD-UB-Can-Tho', 'trizenx__2005-QD-256'],
  ])(
    '%s reads like its edition in Unicode',
    async (doc, edition) => {
      const converted = await convertDoc(readFileSync(`${corpus}doc/${doc}.doc`), office!);
      const read = converted.ok ? readDocx(converted.docx) : null;
      if (!read?.ok) throw new Error('not read');
      const letters = (text: string) =>
        text.replaceAll('PAGE', '').match(/\p{L}/gu)?.join('').toLowerCase() ?? '';
      const [ours, theirs] = [
        letters(read.source.text.toString()),
        letters(readFileSync(`${corpus}text/${edition}.txt`, 'utf8').normalize('NFC')),
      ];
      expect(ours.length).toBeGreaterThan(25_000);
      expect(theirs.startsWith(ours)).toBe(true);
    },
    120_000,
  );
});
