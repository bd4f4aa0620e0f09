import type { Because } from '@cancu/basis';

/** Why a step of the chain to the law stands as it does. */
export const BECAUSE: Readonly<Record<Because, string>> = {
  'given-as-ground': 'được nêu làm căn cứ',
  'carries-out': 'được dẫn để thực hiện',
  'names-a-requirement': 'chỉ gọi tên điều kiện, trường hợp, đối tượng',
  mentioned: 'được nhắc tới, chưa rõ có phải là căn cứ',
  'kind-can-delegate': 'loại văn bản này giao được',
  'kind-cannot-delegate': 'loại văn bản này không giao được',
  'kind-left-open': 'chưa rõ loại văn bản này có giao được không',
  'within-its-dates': 'còn hiệu lực',
  'out-of-force': 'đã hết hiệu lực',
  'not-in-the-register': 'chưa có trong danh mục văn bản',
  'dates-not-known': 'chưa rõ hiệu lực',
  'text-at-hand': 'toàn văn có điều, khoản này',
  'no-such-provision': 'toàn văn không có điều, khoản này',
  'delegates-to-the-issuer': 'giao đúng cơ quan ban hành',
  'delegates-to-another': 'giao cơ quan khác',
  'names-the-subject': 'nói đúng thủ tục này',
  'contents-list-it': 'thuộc nội dung phạm vi điều chỉnh liệt kê',
  'contents-leave-it-out': 'không thuộc nội dung phạm vi điều chỉnh liệt kê',
  'subject-not-told': 'chưa đối chiếu được nội dung giao',
};
