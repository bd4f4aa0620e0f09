// The competence matrix: facts.json → rows of packages/law/src/data/competence.json.
import { sourceIds } from './source-ids.mjs';

/** Row of the reference matrix → row id of the product (`row` in document-kinds.json). */
export const ROWS = {
  luat_nghi_quyet_qh: 'national-assembly',
  phap_lenh_nq_ubtvqh: 'standing-committee',
  lenh_qd_ctn: 'president',
  nghi_quyet_lien_tich: 'joint-resolution',
  nghi_dinh: 'decree',
  nghi_quyet_cp: 'government-resolution',
  quyet_dinh_ttg: 'prime-minister',
  nghi_quyet_hdtp: 'judges-council',
  thong_tu_tandtc: 'chief-justice-circular',
  thong_tu_vksndtc: 'chief-prosecutor-circular',
  thong_tu_bo: 'ministry-circular',
  ttlt_chanh_an_vien_truong_tktnn_bo: 'joint-circular',
  ttlt_bo_bo: 'inter-ministry-circular',
  ktnn: 'state-auditor',
  nq_hdnd_tinh: 'provincial-council',
  qd_ubnd_tinh: 'provincial-committee',
  qd_chu_tich_ubnd_tinh: 'provincial-chairman',
  vbqppl_dac_khu: 'special-zone',
  nq_hdnd_huyen_qd_ubnd_huyen: 'district',
  nq_hdnd_xa_qd_ubnd_xa: 'commune',
  van_ban_hanh_chinh: 'administrative',
};

/**
 * The court, the President and the Fatherland Front are outside the closed list of 2010, which binds administrative
 * bodies; whether another law let them set procedures was not read. So `not_listed` is "unknown", never a finding.
 */
const ANSWERS = {
  yes: 'yes',
  delegated_luat: 'delegated-by-law',
  delegated_luat_or_nqqh: 'delegated-by-law-or-resolution',
  delegated_luat_or_nqqh_or_art27_4: 'delegated-or-special-measures',
  competence: 'own-competence',
  never: 'never',
  none: 'type-does-not-exist',
  not_listed: 'unknown',
};

/** verified; secondary; or inferred by us from articles that were read. */
function standing(fact) {
  if (fact.confidence === 'verified') return 'verified';
  const basis = fact.basis ?? '';
  if (basis.startsWith('inferred') || basis.includes('is inferred')) return 'inferred';
  return basis === 'secondary' ? 'secondary' : 'recalled';
}

/** Notes that a user should hear with the answer; worded in the catalogues of the views. */
function noteOf(row, period, fact) {
  if (fact.value === 'not_listed') return 'not-in-the-list-of-2010';
  if (row === 'national-assembly' && period.startsWith('2025')) return 'laws-basically-set-no-procedures';
  if (row === 'provincial-chairman' && period === '2025-07') return 'direction-and-decentralisation-only';
  return null;
}

/** One cell for each row and period, in the order of the facts. */
export function competenceCells(facts, periods) {
  return facts.competence_matrix.map((fact) => {
    const row = ROWS[fact.doc_type];
    const answer = ANSWERS[fact.value];
    const period = periods.find((p) => p.from === fact.effective_from && p.to === fact.effective_to)?.id;
    if (!row || !answer || !period) throw new Error(`cannot place ${JSON.stringify(fact)}`);
    const note = noteOf(row, period, fact);
    return {
      row,
      period,
      answer,
      standing: standing(fact),
      sources: sourceIds(fact, period, answer),
      ...(note ? { note } : {}),
    };
  });
}
