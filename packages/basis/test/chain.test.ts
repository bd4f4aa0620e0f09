import { makeDraft } from '@cancu/analysis';
import { documentRegister } from '@cancu/law';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { findProcedures } from '@cancu/procedures';
import { describe, expect, it } from 'vitest';
import { caseOf, delegationChain, subjectOf } from '../src/index.ts';

const BODY = `Điều 2. Cấp Giấy phép gác kèo ong

1. Cá nhân nộp 01 bộ hồ sơ trực tiếp đến Chi cục Kiểm lâm.

2. Hồ sơ gồm:

a) Đơn đề nghị cấp Giấy phép gác kèo ong;

b) Sơ đồ khu vực gác kèo.

3. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm cấp Giấy phép gác kèo ong.`;

/** The chain of the only procedure of a circular of 2023. */
function chainOf({ recitals = '', scope = '', effect = '', law = documentRegister([]) } = {}) {
  const source = readMarkdown(`---
loai: thong-tu
so-hieu: 12/2023/TT-BNNPTNT
co-quan: Bộ Nông nghiệp và Phát triển nông thôn
ngay-ban-hanh: 2023-06-12
---

${recitals}

Điều 1. Phạm vi điều chỉnh

${scope || 'Thông tư này quy định về nghề gác kèo ong.'}

${BODY}

Điều 3. Hiệu lực thi hành

${effect || 'Thông tư này có hiệu lực thi hành kể từ ngày ký.'}`);
  const register = { register: law, shelf: { texts: [], textOf: () => null } };
  const draft = makeDraft({ source, tree: parseLaw(source), today: '2026-11-25', law: register });
  const [procedure] = findProcedures(draft);
  return delegationChain(procedure!.basis.citations, subjectOf(procedure!, draft), caseOf(draft));
}

const steps = (chain: ReturnType<typeof chainOf>) =>
  chain.grounds[0]?.steps.map(({ id, standing, because }) => `${id} ${standing}: ${because}`);

describe('each step of a chain is proven, assumed, unknown or refuted', () => {
  it('a provision of a law that the register does not know', () => {
    const chain = chainOf({ recitals: 'Căn cứ khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14;' });
    expect(chain.verdict).toBe('shown');
    expect(steps(chain)).toEqual([
      'role proven: given-as-ground',
      'capable proven: kind-can-delegate',
      'in-force unknown: not-in-the-register',
      'subject assumed: subject-not-told',
    ]);
  });

  it('the same law, known to be out of force on that day', () => {
    const law = documentRegister([
      {
        number: '16/2017/QH14',
        kind: 'luat',
        name: { vi: 'Luật Lâm nghiệp', en: 'Law on Forestry' },
        issued: '2017-11-15',
        from: '2019-01-01',
        to: '2022-12-31',
        replacedBy: ['9/2022/QH15'],
        verification: 'verified',
      },
    ]);
    const chain = chainOf({ recitals: 'Căn cứ khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14;', law });
    expect(chain).toMatchObject({ verdict: 'broken', because: 'out-of-force' });
    expect(chain.ground?.steps.find(({ id }) => id === 'in-force')).toMatchObject({ detail: '9/2022/QH15' });
  });

  it('a law that is only remembered to have ended, or whose end a list has from what merely amends it, is not put out of force', () => {
    const forestry = {
      number: '16/2017/QH14',
      kind: 'luat',
      name: { vi: 'Luật Lâm nghiệp', en: 'Law on Forestry' },
      issued: '2017-11-15',
      from: '2019-01-01',
      to: '2022-12-31',
    } as const;
    const recitals = 'Căn cứ khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14;';
    const remembered = documentRegister([{ ...forestry, verification: 'recalled' }]);
    expect(chainOf({ recitals, law: remembered }).verdict).toBe('shown');
    const amending = {
      ...forestry,
      number: '9/2022/QH15',
      name: { vi: 'Luật sửa đổi, bổ sung một số điều của Luật Lâm nghiệp', en: '' },
      to: null,
      verification: 'secondary',
      standing: 'listed',
    } as const;
    const listed = {
      ...forestry,
      verification: 'secondary',
      standing: 'listed',
      replacedBy: ['9/2022/QH15'],
    } as const;
    expect(chainOf({ recitals, law: documentRegister([listed, amending]) }).verdict).toBe('shown');
  });

  it('a law that takes effect before the draft does, though after it is signed', () => {
    const law = documentRegister([
      {
        number: '16/2017/QH14',
        kind: 'luat',
        name: { vi: 'Luật Lâm nghiệp', en: 'Law on Forestry' },
        issued: '2017-11-15',
        from: '2023-07-01',
        to: null,
        verification: 'verified',
      },
    ]);
    const recitals = 'Căn cứ khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14;';
    const effect = 'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2023.';
    const force = (chain: ReturnType<typeof chainOf>) =>
      chain.grounds[0]?.steps.find(({ id }) => id === 'in-force');
    expect(force(chainOf({ recitals, law }))).toMatchObject({ standing: 'unknown' });
    expect(force(chainOf({ recitals, law, effect }))).toMatchObject({ standing: 'proven' });
  });

  it('an article of a decree, which could delegate to nobody in 2023', () => {
    const recitals =
      'Căn cứ khoản 2 Điều 10 Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ;';
    expect(chainOf({ recitals })).toMatchObject({ verdict: 'broken', because: 'kind-cannot-delegate' });
  });

  it('a law as a whole', () => {
    expect(chainOf({ recitals: 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;' }).verdict).toBe('document-only');
  });

  it('nothing but the law that founds the issuer', () => {
    expect(chainOf({ recitals: 'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;' }).verdict).toBe(
      'nothing',
    );
  });

  it('a provision makes good what another is refuted for', () => {
    const recitals =
      'Căn cứ khoản 2 Điều 10 Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ;\n\nCăn cứ Điều 61 Luật Lâm nghiệp số 16/2017/QH14;';
    expect(chainOf({ recitals }).verdict).toBe('shown');
  });
});
