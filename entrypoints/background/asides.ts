import { newEvent } from '../../lib/cases/new-event.ts';
import type { Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { act } from './act.ts';
import type { Background } from './context.ts';
import { findPage } from './tab-state.ts';

type Asked = Request<'panel.handled'> | Request<'panel.snooze'> | Request<'panel.undo-aside'>;

/** Sets the ticket in front aside, with the reason given (R87), or takes that back. @throws ProblemError */
export async function setAside(
  bg: Background,
  asked: Asked,
  type: 'ticket.handled' | 'ticket.snoozed' | 'ticket.resumed',
): Promise<void> {
  const page = await findPage(asked.tabId);
  if (!page?.head || !page.assessment || page.hash === null) throw new ProblemError('no-ticket');
  const subject = `ticket:${page.hash}`;
  const { level } = page.assessment;
  const event =
    type === 'ticket.handled' && 'reason' in asked
      ? // Covers what was on the page, so that a message that arrived unseen brings the ticket back.
        newEvent(type, subject, { upTo: page.lastCustomerAt ?? page.head.observedAt, level, reason: asked.reason })
      : type === 'ticket.snoozed' && 'until' in asked
        ? newEvent(type, subject, { until: asked.until, level, reason: asked.reason })
        : newEvent('ticket.resumed', subject, {});
  await act(bg, { events: [event], items: [] });
}
