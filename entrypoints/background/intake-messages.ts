import { openByHand } from '../../lib/cases/open-by-hand.ts';
import type { HandWrittenCase } from '../../lib/messages/intake-messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { From, Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { checkReply } from '../../lib/scripts/check-reply.ts';
import { fillScript } from '../../lib/scripts/fill-script.ts';
import { minorText } from '../../lib/scripts/minor-text.ts';
import { severeReply } from '../../lib/scripts/severe-reply.ts';
import { requesterHash } from '../../lib/store/hashes.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { act } from './act.ts';
import { showCase } from './case-view.ts';
import { checkReasons } from './check-reasons.ts';
import { type Background, readMoment } from './context.ts';
import { acceptsRole, intakeChoices } from './intake-choices.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { findMinor, sayOfMinor } from './minor.ts';
import { newId } from './new-id.ts';
import { pageWithTicket } from './page-with-ticket.ts';
import { surfaceOf } from './panel-access.ts';
import { panelState } from './panel-state.ts';
import { settleProposal } from './proposals.ts';
import { rereadTicket } from './reread.ts';

/** How an escalation begins beside "Escalate": by hand (R53, R86), as a minor issue (R3, R4), with a reply (R5, R6); and what the page proposes. */
export function intakeMessages(bg: Background): Handlers {
  const state = (tabId: number, from: From) => panelState(bg, tabId, surfaceOf(from));
  return {
    'intake.choices': async () => intakeChoices(await readMoment(bg)),
    'intake.open': (written) => openWritten(bg, written),
    'minor.record': async ({ tabId, defect, fixOn }, from) => {
      await sayOfMinor(bg, tabId, { defect, fixOn });
      return state(tabId, from);
    },
    'minor.told': async ({ tabId }, from) => {
      await sayOfMinor(bg, tabId, 'told');
      return state(tabId, from);
    },
    'minor.done': async ({ tabId }, from) => {
      await sayOfMinor(bg, tabId, 'done');
      return state(tabId, from);
    },
    'minor.text': ({ tabId }) => writeMinor(bg, tabId),
    'reply.draft': async ({ tabId }) => {
      // From what is in front already: the escalation itself reads the ticket anew, and the page is read by one at a time.
      const { head, assessment } = await pageWithTicket(tabId);
      const kinds = (assessment?.signals ?? []).toSorted((one, other) => other.points - one.points);
      const { text, language } = severeReply(
        assessment?.language ?? 'en',
        kinds.map(({ kind }) => kind),
      );
      const filled = fillScript(text, language, {
        subject: head.subject,
        requester: { name: head.requester },
        assignee: head.assignee ? { name: head.assignee } : null,
      });
      const parts = checkReply(filled, language) ?? { empathy: false, severity: false, assurance: false };
      return { text: filled, language, parts };
    },
    'reply.check': ({ text, language }) => ({ parts: checkReply(text, language) }),
    'case.follow': async (data, from) => {
      await settleProposal(bg, data, await readMoment(bg), true);
      return state(data.tabId, from);
    },
    'case.decline-proposal': async (data, from) => {
      await settleProposal(bg, data, await readMoment(bg), false);
      return state(data.tabId, from);
    },
  };
}

/** @throws ProblemError `store-*`; then nothing was written, and the form still holds what was typed */
async function openWritten(bg: Background, { address, ...written }: HandWrittenCase): Promise<CaseView> {
  const moment = await readMoment(bg);
  const { identity, policy, now } = moment;
  if (identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed', moment.trouble?.params);
  if (!acceptsRole(written.toRole, moment)) throw new ProblemError('unknown', { message: `role: ${written.toRole}` });
  checkReasons(written.reasons, policy);
  const key = `hand/${crypto.randomUUID()}`;
  const requester = await requesterHash(identity.secret, { key, requester: { email: address ?? null } });
  const { id, batch } = openByHand({
    written,
    policy,
    me: identity.person,
    requester,
    now,
    newId: (kind) => (kind === 'case' ? newId(bg) : crypto.randomUUID()),
  });
  await act(bg, batch);
  await handOutQuietly(bg);
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    return showCase(db, it, moment);
  });
}

async function writeMinor(bg: Background, tabId: number): Promise<{ text: string; language: string }> {
  const [{ ticket }, page] = await Promise.all([rereadTicket(tabId), pageWithTicket(tabId)]);
  const minor = page.hash === null ? null : await bg.store((db) => findMinor(db, page.hash as string));
  if (!minor) throw new ProblemError('no-case');
  const { text, language } = minorText(page.assessment?.language ?? 'en');
  const [year = 0, month = 1, date = 1] = minor.fixOn.split('-').map(Number);
  // A day is a day wherever it is read: it is put into words without any zone.
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
  return {
    text: fillScript(
      text.replace('{day}', () => day),
      language,
      ticket,
    ),
    language,
  };
}
