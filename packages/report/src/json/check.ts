import { lawHorizon, staleSources } from '@cancu/law';
import type { Finding, FindingSource, Language } from '@cancu/lint';
import type { Issue, Place } from '@cancu/syntax';
import { catalogue } from '../catalogue/index.ts';
import type { CheckedFile, CheckResults } from '../results.ts';
import { type Summary, summarise } from '../summary.ts';
import { placeOf } from './cite.ts';
import { differenceOf, type JsonDifference } from './difference.ts';
import { type JsonRange, type Positions, positions } from './position.ts';
import { documentOf, type JsonDocument, type JsonProcedures, proceduresOf } from './procedures.ts';

/** What `cancu check --format json` prints. */
export interface JsonReport {
  readonly files: readonly JsonFile[];
  /** Files that could not be read. */
  readonly failed: readonly { readonly file: string; readonly message: string }[];
  readonly summary: Summary;
}

export interface JsonFile extends JsonProcedures {
  readonly file: string;
  readonly document: JsonDocument;
  readonly findings: readonly JsonFinding[];
  /** Only when an earlier version was given. */
  readonly difference: JsonDifference | null;
  readonly issues: readonly JsonIssue[];
  /** How far the program's own data on the law reach; `stale`: provisions to be looked at again by the day in question. */
  readonly law: { readonly checkedUntil: string; readonly stale: readonly string[] };
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Finding['severity'];
  readonly confidence: Finding['confidence'];
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly at: Place;
  /** Legal address, `dieu-5/khoan-2`. */
  readonly address: string;
  readonly range: JsonRange;
  /** The words in question. */
  readonly text: string;
  readonly source: JsonSource | null;
  readonly fingerprint: string;
}

export interface JsonSource {
  readonly document: string;
  readonly name: string;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly verification: FindingSource['verification'];
  readonly gist: string;
}

export interface JsonIssue {
  readonly code: Issue['code'];
  readonly message: string;
  readonly range: JsonRange | null;
}

export function formatJson(results: CheckResults, language: Language): string {
  const report: JsonReport = {
    files: results.files.map((file) => fileOf(file, language)),
    failed: results.failed.map(({ file, words }) => ({ file, message: words[language] })),
    summary: summarise(results),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileOf(file: CheckedFile, language: Language): JsonFile {
  const { issues } = file.draft.source;
  const text = file.draft.source.text.toString();
  const at = positions(text);
  return {
    file: file.file,
    document: documentOf(file.draft),
    findings: file.findings.map((finding) => findingOf(finding, text, at, language)),
    ...proceduresOf(file),
    difference: differenceOf(file.difference),
    issues: issues.map((issue) => ({
      code: issue.code,
      message: catalogue(language).issue[issue.code](issue.data ?? {}),
      range: issue.at ? at.range(issue.at) : null,
    })),
    law: {
      checkedUntil: lawHorizon().until,
      stale: staleSources(file.draft.judgedAt.date).map(({ source }) => source.id),
    },
  };
}

function findingOf(finding: Finding, text: string, at: Positions, language: Language): JsonFinding {
  const words = finding.words[language];
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: finding.severity,
    confidence: finding.confidence,
    message: words.what,
    why: words.why,
    todo: words.todo,
    at: placeOf(finding.place),
    address: finding.address,
    range: at.range(finding.range),
    text: text.slice(finding.range.start, finding.range.end),
    source: finding.source && sourceOf(finding.source, language),
    fingerprint: finding.fingerprint,
  };
}

function sourceOf(source: FindingSource, language: Language): JsonSource {
  return {
    document: source.document,
    name: source.documentName,
    article: source.article,
    clause: source.clause,
    point: source.point,
    from: source.from,
    to: source.to,
    verification: source.verification,
    gist: source.gist[language],
  };
}
