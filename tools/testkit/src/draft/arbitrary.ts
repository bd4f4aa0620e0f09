import fc from 'fast-check';
import { amendingBody } from './amendment.ts';
import type { Appendix, Closing, Draft, Form, Front, Regulation } from './draft.ts';
import { body, regulationUnits } from './units.ts';
import { paragraph, table } from './words.ts';

const KINDS = [
  {
    kind: 'NGHỊ ĐỊNH',
    kindSlug: 'nghi-dinh',
    issuer: 'CHÍNH PHỦ',
    issuerName: 'Chính phủ',
    number: 'NĐ-CP',
    issuing: 'Chính phủ ban hành Nghị định:',
  },
  {
    kind: 'THÔNG TƯ',
    kindSlug: 'thong-tu',
    issuer: 'BỘ NÔNG NGHIỆP',
    issuerName: 'Bộ Nông nghiệp',
    number: 'TT-BNN',
    issuing: 'Bộ trưởng Bộ Nông nghiệp ban hành Thông tư:',
  },
  {
    kind: 'QUYẾT ĐỊNH',
    kindSlug: 'quyet-dinh',
    issuer: 'ỦY BAN NHÂN DÂN TỈNH HOA LƯ',
    issuerName: 'Ủy ban nhân dân tỉnh Hoa Lư',
    number: 'QĐ-UBND',
    issuing: 'Ủy ban nhân dân ban hành Quyết định:',
  },
];

const recital = fc.constantFrom(
  'Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;',
  'Căn cứ Luật Nuôi ong;',
  'Căn cứ Nghị định số 13/2020/NĐ-CP hướng dẫn Luật Nuôi ong;',
);

const passages = fc.array(fc.oneof({ weight: 2, arbitrary: paragraph }, { weight: 1, arbitrary: table }), {
  maxLength: 3,
});

const closing: fc.Arbitrary<Closing> = fc.record({
  recipients: fc.constantFrom(
    ['- Như trên;', '- Lưu: VT.'],
    ['- Như Điều 3;', '- Các sở, ngành;', '- Lưu: VT, NN.'],
  ),
  signer: fc.constantFrom(['TM. CHÍNH PHỦ', 'THỦ TƯỚNG'], ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'], ['CHỦ TỊCH']),
  asTable: fc.boolean(),
});

const regulation: fc.Arbitrary<Regulation> = fc.record({
  name: fc.constantFrom('QUY CHẾ', 'QUY ĐỊNH'),
  title: fc.constantFrom('Quản lý trại ong', 'Về nuôi ong trên địa bàn tỉnh'),
  units: regulationUnits,
});

const form: fc.Arbitrary<Omit<Form, 'number'>> = fc.record({
  title: fc.constantFrom('ĐƠN ĐĂNG KÝ TRẠI ONG', 'TỜ KHAI'),
  passages: fc
    .tuple(fc.constantFrom('Kính gửi: …', 'Điều 1. Bên A cam kết.', '1. Họ và tên: …'), passages)
    .map(([first, rest]) => [first, ...rest]),
});

const appendices: fc.Arbitrary<Appendix[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom('DANH MỤC GIẤY TỜ', 'CÁC MẪU ĐƠN'),
      passages,
      forms: fc
        .array(form, { maxLength: 2 })
        .map((forms) => forms.map((each, i): Form => ({ ...each, number: `0${i + 1}` }))),
    }),
    { maxLength: 2 },
  )
  .map((all) => all.map((each, i) => ({ ...each, number: all.length === 1 ? '' : 'I'.repeat(i + 1) })));

const front = (amending: boolean): fc.Arbitrary<{ front: Front; issuing: string }> =>
  fc
    .record({ kind: fc.constantFrom(...KINDS), day: fc.integer({ min: 1, max: 28 }), asTable: fc.boolean() })
    .map(({ kind: { issuing, ...kind }, day, asTable }) => ({
      front: {
        ...kind,
        day,
        asTable,
        title: amending
          ? 'Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về nuôi ong'
          : 'Quy định về nuôi ong lấy mật',
      },
      issuing,
    }));

const rest = {
  recitals: fc.array(recital, { minLength: 1, maxLength: 3 }),
  recitalsInOneLine: fc.boolean(),
  closing: fc.option(closing),
  regulation: fc.option(regulation),
  appendices,
};

function draftOf(amending: boolean): fc.Arbitrary<Draft> {
  return fc
    .record({ head: front(amending), body: amending ? amendingBody : body, ...rest })
    .map(({ head, ...draft }) => ({
      ...head,
      ...draft,
      // What is attached stands behind the signatures.
      ...(draft.closing ? {} : { regulation: null, appendices: [] }),
    }));
}

/** A draft that sets rules of its own. */
export const plainDraft: fc.Arbitrary<Draft> = draftOf(false);

/** A draft that changes another document. */
export const amendingDraft: fc.Arbitrary<Draft> = draftOf(true);

/** Any draft. */
export const draft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 2, arbitrary: plainDraft },
  { weight: 1, arbitrary: amendingDraft },
);
