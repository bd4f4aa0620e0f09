/** A short draft in Markdown: front matter, a table, a broken declaration can be put before it. */
export const DRAFT = `# QUYẾT ĐỊNH

Căn cứ Luật Tổ chức chính quyền địa phương;

**Điều 1. Phạm vi điều chỉnh**

Quyết định này quy định việc cấp thẻ bến cá.

**Điều 2. Hồ sơ**

1. Hồ sơ gồm:

a) Đơn đề nghị;

b) Bản sao giấy tờ tàu cá.

2. Thời hạn giải quyết là 05 ngày làm việc.

| Việc | Thời hạn |
|------|----------|
| Cấp  | 05 ngày  |
`;
