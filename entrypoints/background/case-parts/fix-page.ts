import { askAgainAt } from '../../../lib/cases/parts/fix-asking.ts';
import { isFixOwner } from '../../../lib/cases/parts/left-alone.ts';
import { slaOf, urgencyOf } from '../../../lib/cases/parts/urgency-of.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';
import { findMe } from '../me.ts';
import { isMe, personName, type Words } from '../names.ts';
import type { PartPage } from './define-part-page.ts';
import { somebodyName } from './keep-who.ts';

/** The fix: whoever manages it, what they said last, when they may be asked again (R46, R64–R66, R88). */
export const fixPage: PartPage<'fix'> = {
  ids: (it) => {
    const { owner, status, understanding, findings } = it.parts.fix ?? {};
    return [owner?.name, status?.text, understanding?.text, findings?.text];
  },
  view: (it, words, moment) => {
    const { owner, status, asked, quiet, understanding, findings } = it.parts.fix ?? {};
    return {
      owner: owner
        ? {
            name: somebodyName(owner, words, moment),
            who: { role: owner.role, person: owner.person, name: words(owner.name) },
          }
        : null,
      isMine: isMine(it, moment),
      urgency: urgencyOf(it),
      sla: slaOf(it),
      status: status
        ? {
            text: words(status.text) ?? '',
            at: status.at,
            by: personName(status.by, moment),
            expectedAt: status.expectedAt,
          }
        : null,
      asked: asked ? { at: asked.at, by: personName(asked.by, moment) } : null,
      again: askAgainAt(it, moment.policy),
      quietUntil: quiet?.until ?? null,
      understanding: words(understanding?.text),
      findings: words(findings?.text),
    };
  },
  line,
  lineIds: (event) => {
    const { who } = findData('case.fix-owner-set', event) ?? {};
    const { understanding, findings } = findData('case.findings-set', event) ?? {};
    return [who?.name, findData('case.status-given', event)?.status, understanding, findings];
  },
};

/** True where the reader was named, by the team's list or as whoever works at this computer. */
function isMine(it: Case, moment: Moment): boolean {
  const owner = it.parts.fix?.owner;
  if (!owner) return false;
  const me = findMe(moment);
  return isMe(owner.person, moment) || (me !== undefined && isFixOwner(it, me));
}

function line(event: LogEvent, words: Words, moment: Moment): string | undefined {
  const { say } = moment;
  const named = findData('case.fix-owner-set', event);
  if (named) return say('fix.event.owner', { who: somebodyName(named.who, words, moment) });
  if (findData('case.status-asked', event)) return say('fix.event.asked');
  const given = findData('case.status-given', event);
  if (given) {
    const text = words(given.status) ?? '';
    if (!given.expectedAt) return say('fix.event.status', { text });
    return say('fix.event.status-expected', { text, at: Date.parse(given.expectedAt) });
  }
  const quiet = findData('case.quiet-set', event);
  if (quiet) return quiet.until ? say('fix.event.quiet', { at: Date.parse(quiet.until) }) : say('fix.event.quiet-end');
  const found = findData('case.findings-set', event);
  if (!found) return undefined;
  const parts = [
    found.understanding && say('fix.event.understanding', { text: words(found.understanding) ?? '' }),
    found.findings && say('fix.event.findings', { text: words(found.findings) ?? '' }),
  ];
  return parts.filter(Boolean).join('\n');
}
