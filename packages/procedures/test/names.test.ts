import { describe, expect, it } from 'vitest';
import { only } from './draft.ts';

const article = (heading: string, request: string, result: string) =>
  only(`Điều 6. ${heading}
1. Tổ chức, cá nhân nộp 01 bộ hồ sơ trực tiếp đến Sở Công Thương. Hồ sơ gồm: ${request}; bản sao giấy tờ có liên quan.
2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Công Thương ${result}.`);

describe('the action and the name', () => {
  it.each([
    [
      'Hồ sơ, trình tự, thủ tục cấp Giấy phép bán muối',
      'đơn đề nghị cấp Giấy phép bán muối',
      'cấp Giấy phép bán muối',
      'issue',
      'Cấp Giấy phép bán muối',
    ],
    [
      'Thủ tục cấp lại Giấy phép bán muối',
      'đơn đề nghị cấp lại Giấy phép bán muối',
      'cấp lại Giấy phép bán muối',
      'reissue',
      'Cấp lại Giấy phép bán muối',
    ],
    [
      'Trình tự cấp đổi thẻ kho',
      'đơn đề nghị cấp đổi thẻ kho',
      'cấp đổi thẻ kho',
      'exchange',
      'Cấp đổi thẻ kho',
    ],
    [
      'Gia hạn Giấy phép bán muối',
      'đơn đề nghị gia hạn Giấy phép bán muối',
      'gia hạn Giấy phép bán muối',
      'renew',
      'Gia hạn Giấy phép bán muối',
    ],
    [
      'Sửa đổi, bổ sung Giấy phép bán muối',
      'đơn đề nghị sửa đổi, bổ sung Giấy phép bán muối',
      'sửa đổi, bổ sung Giấy phép bán muối',
      'amend',
      'Sửa đổi, bổ sung Giấy phép bán muối',
    ],
    ['Đăng ký kho muối', 'đơn đăng ký kho muối', 'xác nhận đăng ký kho muối', 'register', 'Đăng ký kho muối'],
    [
      'Chấp thuận phương án trữ muối',
      'văn bản đề nghị chấp thuận phương án trữ muối',
      'chấp thuận phương án trữ muối',
      'approve',
      'Chấp thuận phương án trữ muối',
    ],
    [
      'Thủ tục công nhận kho muối sạch',
      'đơn đề nghị công nhận kho muối sạch',
      'công nhận kho muối sạch',
      'recognise',
      'Công nhận kho muối sạch',
    ],
    [
      'Xác nhận nguồn gốc muối',
      'đơn đề nghị xác nhận nguồn gốc muối',
      'xác nhận nguồn gốc muối',
      'confirm',
      'Xác nhận nguồn gốc muối',
    ],
    [
      'Hỗ trợ chi phí trữ muối',
      'đơn đề nghị hỗ trợ chi phí trữ muối',
      'quyết định hỗ trợ chi phí trữ muối',
      'settle',
      'Hỗ trợ chi phí trữ muối',
    ],
    [
      'Chỉ định tổ chức thử nghiệm muối',
      'đơn đăng ký chỉ định tổ chức thử nghiệm muối',
      'quyết định chỉ định tổ chức thử nghiệm muối',
      'designate',
      'Chỉ định tổ chức thử nghiệm muối',
    ],
  ])('%s', (heading, request, result, action, name) => {
    expect(article(heading, request, result)).toMatchObject({ action, name });
  });

  it('scanned words with wrong marks are read all the same', () => {
    const procedure = article(
      'Thủ tục câp Giây phép bán muôi',
      'đơn đề nghị câp Giây phép bán muôi',
      'câp Giây phép bán muôi',
    );
    expect(procedure).toMatchObject({ action: 'issue', name: 'Câp Giây phép bán muôi' });
    expect(procedure.components.dossier!.items).toHaveLength(2);
  });
});

describe('words that only look like the end of a name', () => {
  const name = (thing: string) =>
    only(`Điều 4. Thủ tục xác nhận ${thing}
1. Cá nhân nộp 01 bộ hồ sơ đề nghị xác nhận ${thing} trực tiếp đến Ủy ban nhân dân cấp xã. Hồ sơ gồm:
a) Đơn đề nghị;
b) Bản sao sổ.
2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã xác nhận.`).name;

  it.each(['đối tượng cư trú', 'số thuế đã nộp', 'việc hoàn thành nội dung tồn tại'])('%s', (thing) => {
    expect(name(thing)).toBe(`Xác nhận ${thing}`);
  });
});
