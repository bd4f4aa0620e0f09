// Where a kind belongs: the piece it is stored in, which is also the tier inside which documents replace each other.

const PIECES = {
  laws: [
    'hien-phap',
    'luat',
    'bo-luat',
    'nghi-quyet-quoc-hoi',
    'phap-lenh',
    'nghi-quyet-ubtvqh',
    'nghi-quyet-lien-tich-ubtvqh',
    'lenh-chu-tich-nuoc',
    'quyet-dinh-chu-tich-nuoc',
  ],
  government: ['nghi-dinh', 'nghi-quyet-chinh-phu', 'nghi-quyet-lien-tich-chinh-phu', 'quyet-dinh-thu-tuong'],
  ministries: [
    'thong-tu',
    'thong-tu-lien-tich',
    'thong-tu-lien-tich-bo',
    'thong-tu-tandtc',
    'thong-tu-vksndtc',
    'thong-tu-ktnn',
    'quyet-dinh-ktnn',
    'nghi-quyet-hdtp',
    'quyet-dinh-bo-truong',
  ],
  local: ['nghi-quyet-hdnd', 'quyet-dinh-ubnd', 'quyet-dinh-chu-tich-ubnd', 'van-ban-dac-khu'],
};

const PIECE_OF = new Map(
  Object.entries(PIECES).flatMap(([piece, kinds]) => kinds.map((kind) => [kind, piece])),
);

export const pieceNames = [...Object.keys(PIECES), 'administrative'];

/** The piece of a kind; what is no legal document is administrative. */
export const pieceOf = (kind) => PIECE_OF.get(kind) ?? 'administrative';
