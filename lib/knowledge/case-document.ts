import type { Case } from '../model/case.ts';
import type { Document } from './document.ts';
import { languageOf } from './language-of.ts';

/** Vault items that say what a case was about and how it ended. */
export interface CaseTexts {
  summary: string | null;
  lacking: string | null;
  findings: string | null;
  resolution: string | null;
  rootCause: string | null;
}

/** Ids of the texts of a case. */
export function caseTexts({ opened, parts }: Case): CaseTexts {
  return {
    summary: opened.summary ?? null,
    lacking: opened.missing ?? null,
    findings: parts.fix?.findings?.text ?? null,
    resolution: parts.outcome?.resolution?.summary ?? null,
    rootCause: parts.mortem?.answers['root-cause']?.answer ?? null,
  };
}

/**
 * A case as it can be found: by its subject, summary, reasons, findings, resolution and root cause, as far as the vault still
 * has them. Undefined where nothing is left of them.
 * @param subject of its ticket
 * @param words a vault item's text; null where it was erased
 * @param reason name of a reason's code
 */
export function caseDocument(
  it: Case,
  subject: string | null,
  words: (id: string | null) => string | null,
  reason: (code: string) => string,
): Document | undefined {
  const texts = Object.values(caseTexts(it)).flatMap((id) => words(id) ?? []);
  if (!subject && texts.length === 0) return undefined;
  const reasons = (it.parts.impact?.reasons?.codes ?? []).map(reason);
  const title = subject ?? (texts[0] as string).slice(0, 80);
  return {
    id: `case:${it.id}`,
    title,
    text: [...texts, ...reasons].join('\n'),
    issue: '',
    language: languageOf(`${title}\n${texts.join('\n')}`),
  };
}
