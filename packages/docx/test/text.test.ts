import { describe, expect, test } from 'vitest';
import { marked, p, r, read, t, texts } from './support/build.ts';

describe('text of paragraphs', () => {
  test('each paragraph is a block, joined by line ends', () => {
    const source = read(p('Điều 1. Phạm vi') + p() + p('1. Thông tư này quy định về cấp giấy phép.'));
    expect(source.text).toBe('Điều 1. Phạm vi\n\n1. Thông tư này quy định về cấp giấy phép.');
    expect(source.blocks.map(({ at }) => [at.start, at.end])).toEqual([
      [0, 15],
      [16, 16],
      [17, 59],
    ]);
  });

  test('a head split over runs is one text', () => {
    expect(read(p(r('Đi') + r('ều') + r(' 5') + r('. Hồ sơ'))).text).toBe('Điều 5. Hồ sơ');
  });

  test('tabs, breaks and hyphens become characters; soft hyphens vanish', () => {
    const run = `${t('a)')}<w:tab/>${t('Đơn')}<w:br/>${t('TT')}<w:noBreakHyphen/>${t('BYT')}<w:cr/>${t('giấy')}<w:softHyphen/>${t('tờ')}`;
    expect(read(p(r(run))).text).toBe('a)\tĐơn\nTT-BYT\ngiấytờ');
  });

  test('tab stops in the properties are no tabs', () => {
    expect(read(p('Nơi nhận:', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>')).text).toBe('Nơi nhận:');
  });

  test('decomposed letters are composed, also over the border of two runs', () => {
    const source = read(p(r('Thu\u0309 tu\u0323c ca\u0301p gie') + r('\u0302\u0301y', '<w:b/>')));
    expect(source.text).toBe('Thủ tục cáp giếy');
    expect(marked(source, 'bold')).toEqual(['ếy']);
  });

  test('outer white space counts only when it is preserved, and a line end in the XML is a space', () => {
    const body = `<w:p><w:r><w:t>\n  Khoản </w:t><w:t xml:space="preserve"> 2\nĐiều 3</w:t></w:r></w:p>`;
    expect(read(body).text).toBe('Khoản 2 Điều 3');
  });

  test('hidden text is left out, by its run or by its style', () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      r('Thấy') +
        r(' ẩn', '<w:vanish/>') +
        r(' cũng ẩn', '<w:rStyle w:val="An"/>') +
        r(' lại thấy', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'),
    );
    expect(read({ body, styles }).text).toBe('Thấy lại thấy');
  });

  test('content controls, links, smart tags and custom XML are transparent', () => {
    const body = `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p(
      `<w:hyperlink>${r('Luật')}</w:hyperlink><w:smartTag>${r(' số')}</w:smartTag><w:customXml>${r(' 10')}</w:customXml><w:sdt><w:sdtContent>${r('/2030')}</w:sdtContent></w:sdt>`,
    )}</w:sdtContent></w:sdt>${p('Điều 1.')}`;
    expect(texts(read(body))).toEqual(['Luật số 10/2030', 'Điều 1.']);
  });

  test('section properties and page sizes say nothing', () => {
    expect(read(`${p('Điều 1.', '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>')}<w:sectPr/>`).text).toBe('Điều 1.');
  });
});

describe('notes', () => {
  test('a reference to a note has no characters', () => {
    const body = p(
      r('Hiệu lực') +
        r('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>') +
        r(' thi hành'),
    );
    expect(read(body).text).toBe('Hiệu lực thi hành');
  });

  test('raised figures are marked, raised letters are not', () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    const source = read(
      p(r('Mẫu số 01') + r('1', up) + r('2', up) + r(' và ') + r('(3)', up) + r(' số ') + r('th', up)),
    );
    expect(source.text).toBe('Mẫu số 0112 và (3) số th');
    expect(marked(source, 'superscript')).toEqual(['12', '(3)']);
  });

  test('a mark typed by hand after its reference counts as raised', () => {
    const source = read(
      p(r('hồ sơ') + r(`<w:footnoteReference w:customMarkFollows="1" w:id="2"/>${t('(*)')}`)),
    );
    expect(source.text).toBe('hồ sơ(*)');
    expect(marked(source, 'superscript')).toEqual(['(*)']);
  });
});

describe('symbols', () => {
  const sym = (font: string, char: string) => r(`<w:sym w:font="${font}" w:char="${char}"/>`);

  test('signs of symbol fonts become characters', () => {
    expect(
      read(
        p(sym('Wingdings', 'F0A8') + sym('Webdings', 'F063') + sym('Symbol', 'F0B3') + sym('Symbol', 'F035')),
      ).text,
    ).toBe('◻□≥5');
  });

  test('private characters of a run in a symbol font too', () => {
    const font = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>';
    expect(read(p(r('\uf0b7', font) + r(' 25 ') + r('\uf0b0', font) + r('C'))).text).toBe('• 25 °C');
  });

  test('an unknown sign leaves a box and an issue', () => {
    const source = read(p(r('Ô ') + sym('Wingdings 3', 'F07D')));
    expect(source.text).toBe('Ô ▯');
    expect(source.issues).toEqual([
      {
        code: 'not-understood',
        at: { start: 2, end: 3 },
        data: { construct: 'symbol', count: 1, detail: 'Wingdings 3 F07D' },
      },
    ]);
  });
});

describe('formulas', () => {
  const m = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

  test('a formula is written on one line and announced', () => {
    const fraction = `<m:f><m:num>${m('chi phí')}</m:num><m:den>${m('số hồ sơ')}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`;
    const source = read(p(`${r('T = ')}<m:oMath>${fraction}${power}</m:oMath>${r(' đồng')}`));
    expect(source.text).toBe('T = chi phí/số hồ sơx^2 đồng');
    expect(source.issues[0]?.data).toEqual({ construct: 'formula', count: 2 });
  });

  test('a lone sign set as a formula is just that sign', () => {
    const source = read(p(`${r('3 ')}<m:oMath>${m('×')}</m:oMath>${r(' 5')}`));
    expect(source.text).toBe('3 × 5');
    expect(source.issues).toEqual([]);
  });
});
