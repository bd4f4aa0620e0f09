import { describe, expect, it } from 'vitest';
import { only } from './draft.ts';

const procedure = (steps: string) =>
  only(`Điều 8. Thủ tục cấp giấy phép thả bè
1. Tổ chức nộp 01 bộ hồ sơ trực tiếp đến Sở Xây dựng. Hồ sơ gồm: đơn đề nghị cấp giấy phép; bản vẽ bè.
${steps}`);

const days = (value: number) => ({ value, unit: 'working-day' });

describe('the whole time', () => {
  it.each([
    [
      'one time from the dossier',
      '2. Trong thời hạn 12 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.',
      days(12),
    ],
    [
      'phases one after the other are added',
      `2. Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng thẩm định hồ sơ, trình Ủy ban nhân dân cấp tỉnh.
3. Trong thời hạn 03 ngày làm việc kể từ ngày nhận được hồ sơ trình, Ủy ban nhân dân cấp tỉnh cấp giấy phép.`,
      days(10),
    ],
    [
      'a whole that is said wins over its phases',
      `2. Thời hạn giải quyết thủ tục cấp giấy phép là 20 ngày làm việc kể từ ngày nhận đủ hồ sơ.
3. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng thẩm định hồ sơ.`,
      days(20),
    ],
    [
      'the time for asking for missing papers does not count',
      `2. Trường hợp hồ sơ chưa đầy đủ, trong thời hạn 02 ngày làm việc kể từ ngày nhận hồ sơ, Sở Xây dựng thông báo để tổ chức bổ sung.
3. Trong thời hạn 09 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.`,
      days(9),
    ],
    [
      'nor does the time of the applicant',
      `2. Trong thời hạn 30 ngày kể từ ngày nhận được thông báo, tổ chức bổ sung hồ sơ.
3. Trong thời hạn 09 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.`,
      days(9),
    ],
    [
      'nor what comes after the result',
      `2. Trong thời hạn 09 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.
3. Trong thời hạn 02 ngày làm việc kể từ ngày cấp giấy phép, Sở Xây dựng công khai trên trang thông tin điện tử.`,
      days(9),
    ],
    [
      'years are how long something lasts',
      `2. Trong thời hạn 09 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.
3. Giấy phép có giá trị không quá 02 năm.`,
      days(9),
    ],
    [
      'calendar days stay calendar days',
      '2. Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp giấy phép.',
      { value: 15, unit: 'day' },
    ],
    [
      'hours stay hours',
      '2. Trong thời hạn 08 giờ làm việc kể từ khi nhận đủ hồ sơ, Sở Xây dựng cấp giấy phép.',
      { value: 8, unit: expect.stringContaining('hour') },
    ],
  ])('%s', (_, steps, expected) => {
    expect(procedure(steps).components.timeLimit).toMatchObject(expected);
  });

  it('is missing where no time is said', () => {
    const without = procedure('2. Sở Xây dựng xem xét, cấp giấy phép; trường hợp từ chối phải nêu rõ lý do.');
    expect(without.components.timeLimit).toBeNull();
    expect(without.missing).toEqual(['time-limit']);
  });
});
