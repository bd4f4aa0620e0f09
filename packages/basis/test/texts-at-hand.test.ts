import { makeDraft } from '@cancu/analysis';
import { documentRegister, type LawText } from '@cancu/law';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { findProcedures } from '@cancu/procedures';
import { lawTextOf, shelfOf } from '@cancu/shelf';
import { describe, expect, it } from 'vitest';
import { caseOf, delegationChain, subjectOf } from '../src/index.ts';

const LAW = `---
loai: luat
so-hieu: 92/2019/QH14
co-quan: Quốc hội
ngay-ban-hanh: 2019-06-14
trich-yeu: Luật Gác kèo
---

Điều 1. Phạm vi điều chỉnh

Luật này quy định về nghề gác kèo ong trong rừng tràm.

Điều 7. Giấy phép gác kèo ong

1. Người gác kèo ong phải có giấy phép.

2. Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định trình tự, thủ tục cấp giấy phép gác kèo ong.

3. Chính phủ quy định chi tiết khoản 1 Điều này.

Điều 8. Hiệu lực thi hành

Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.
`;

const BODY = `Điều 2. Cấp giấy phép gác kèo ong

1. Cá nhân nộp 01 bộ hồ sơ trực tiếp đến Chi cục Kiểm lâm.

2. Hồ sơ gồm:

a) Đơn đề nghị cấp giấy phép gác kèo ong;

b) Sơ đồ khu vực gác kèo.

3. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm cấp giấy phép gác kèo ong.`;

const draftOf = (markdown: string, law?: Parameters<typeof makeDraft>[0]['law']) => {
  const source = readMarkdown(markdown);
  return makeDraft({ source, tree: parseLaw(source), today: '2026-11-25', ...(law ? { law } : {}) });
};

function theLaw(): LawText {
  const read = lawTextOf(draftOf(LAW), 'luat-gac-keo.md');
  if (!read.ok) throw new Error(read.problem);
  return read.text;
}

/** The chain of the only procedure of a circular of 2023, with the law at hand. */
function chainOf(recitals: string, issuer = 'Bộ Nông nghiệp và Phát triển nông thôn') {
  const text = theLaw();
  const law = { register: documentRegister([text.record]), shelf: shelfOf([text]) };
  const draft = draftOf(
    `---
loai: thong-tu
so-hieu: 12/2023/TT-BNNPTNT
co-quan: ${issuer}
ngay-ban-hanh: 2023-06-12
---

${recitals}

Điều 1. Phạm vi điều chỉnh

Thông tư này quy định về nghề gác kèo ong.

${BODY}`,
    law,
  );
  const [procedure] = findProcedures(draft);
  return delegationChain(procedure!.basis.citations, subjectOf(procedure!, draft), caseOf(draft));
}

const steps = (chain: ReturnType<typeof chainOf>) =>
  chain.ground?.steps.map(({ id, standing, because }) => `${id} ${standing}: ${because}`);

describe('the wording of a law at hand', () => {
  it('proves that the clause is there, lets this minister regulate, and is about this procedure', () => {
    const chain = chainOf('Căn cứ khoản 2 Điều 7 Luật Gác kèo số 92/2019/QH14;');
    expect(chain.verdict).toBe('shown');
    expect(steps(chain)).toEqual([
      'role proven: given-as-ground',
      'capable proven: kind-can-delegate',
      'in-force assumed: within-its-dates',
      'exists proven: text-at-hand',
      'issuer proven: delegates-to-the-issuer',
      'subject proven: names-the-subject',
    ]);
  });

  it('refutes a clause that is meant for the Government, and knows the right one', () => {
    const chain = chainOf(
      'Căn cứ khoản 3 Điều 7 Luật Gác kèo số 92/2019/QH14;\n\nCăn cứ Luật Gác kèo số 92/2019/QH14;',
    );
    expect(chain).toMatchObject({ verdict: 'broken', because: 'delegates-to-another' });
    expect(chain.ground?.steps.find(({ id }) => id === 'issuer')?.detail).toBe('Chính phủ');
    expect(chain.unnamed).toMatchObject({ article: '7', clause: '2', origin: 'text' });
  });

  it('refutes a clause that is not there', () => {
    expect(chainOf('Căn cứ khoản 9 Điều 7 Luật Gác kèo số 92/2019/QH14;')).toMatchObject({
      verdict: 'broken',
      because: 'no-such-provision',
    });
  });

  it('gives the clause to cite where only the law is named', () => {
    const chain = chainOf('Căn cứ Luật Gác kèo số 92/2019/QH14;');
    expect(chain.verdict).toBe('document-only');
    expect(chain.unnamed).toMatchObject({ document: '92/2019/QH14', article: '7', clause: '2' });
  });

  it('gives none to a minister of something else', () => {
    expect(chainOf('Căn cứ Luật Gác kèo số 92/2019/QH14;', 'Bộ Xây dựng').unnamed).toBeNull();
  });
});
