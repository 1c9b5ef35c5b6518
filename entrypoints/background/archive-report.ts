import { signalLead } from '../../lib/cases/signal-lead.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import { spellDuration } from '../../lib/clocks/spell-duration.ts';
import { isMessageKey } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { escapeMarkdown } from '../../lib/privacy/write-held.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { listTimelineEvents } from '../../lib/store/read-events.ts';
import { archiveLines } from './archive-lines.ts';
import { showCase } from './case-view.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { hurtfulMark } from './shield/hurtful-mark.ts';

type Report = Answer<'case.report'>;

/** The whole case, as it is printed or written (R2, R103). @throws ProblemError */
export async function readReport(bg: Background, id: string, moment?: Moment): Promise<Report> {
  const known = moment ?? (await readMoment(bg));
  const { say, policy, language, now } = known;
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    const [view, events] = await Promise.all([showCase(db, it, known), listTimelineEvents(db, it)]);
    const lines = await archiveLines(db, it, events, known);
    const marked = hurtfulMark(known);
    const typeKey = `type.${it.type}`;
    const at = (instant: string) => say('archive.at', { at: Date.parse(instant) });
    const facts: [string, string | null | undefined][] = [
      [say('archive.fact.type'), isMessageKey(typeKey) ? say(typeKey) : it.type],
      [say('archive.fact.severity'), say(`severity.${it.severity}`)],
      [say('archive.fact.step'), stepName(policy, it.step, say)],
      [say('archive.fact.owner'), view.owner],
      [say('archive.fact.handover'), view.handover.to],
      [say('archive.fact.opened'), `${at(it.openedAt)}, ${view.openedBy}`],
      [say('archive.fact.closed'), it.closedAt && at(it.closedAt)],
      [say('archive.fact.stakes'), view.stakes],
      [say('archive.fact.summary'), view.summary],
    ];
    return {
      language,
      ref: view.ref,
      subject: view.subject,
      requester: view.requester,
      madeAt: now,
      facts: facts.flatMap(([name, text]) => (text ? [{ name, text, ...marked(text) }] : [])),
      lead: signalLead(it),
      lines: lines.map((line) => ({ ...line, ...marked(line.detail) })),
    };
  });
}

/** The report as Markdown. */
export function writeReport(report: Report, { say }: Moment): string {
  const at = (instant: string) => say('archive.at', { at: Date.parse(instant) });
  // On one line: a list would fall apart otherwise.
  const line = (text: string) => escapeMarkdown(text).replace(/\s+/gu, ' ').trim();
  const lead = report.lead === null ? [] : [say('archive.lead', { time: spellDuration(report.lead, say) })];
  const lines = report.lines.map((it) => {
    const from = [at(it.at), it.by, say(`archive.from.${it.from}`)].filter(Boolean).join(' · ');
    const detail = it.detail ? `\n  > ${line(it.detail)}` : '';
    const aside = it.aside ? ` (${line(it.aside)})` : '';
    return `- ${from}: ${line(it.text ?? it.type)}${aside}${detail}`;
  });
  return `${[
    `# ${say('archive.title', { ref: report.ref })}: ${line(report.subject)}`,
    [line(report.requester), say('archive.made', { at: Date.parse(report.madeAt) })].filter(Boolean).join('. '),
    ...lead,
    report.facts.map(({ name, text }) => `- **${name}**: ${line(text)}`).join('\n'),
    `## ${say('archive.timeline')}`,
    lines.join('\n'),
  ].join('\n\n')}\n`;
}
