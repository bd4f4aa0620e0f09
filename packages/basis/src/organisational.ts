/** Laws that every recital names because they found the issuer and its way of working: they delegate no procedure. */
const ORGANISATIONAL =
  /tổ chức (?:chính phủ|chính quyền|quốc hội|hội đồng|tòa án|viện kiểm sát)|ban hành văn bản|chức năng, nhiệm vụ|kiểm soát thủ tục|một cửa|cơ cấu tổ chức|hội đồng nhân dân và (?:ủy|uỷ) ban|sắp xếp (?:đơn vị hành chính|tổ chức bộ máy)|kỳ họp thứ/iu;

/** Does a citation name a document that founds an issuer or a sitting, and no matter? */
export function isOrganisational(words: string): boolean {
  return ORGANISATIONAL.test(words);
}
