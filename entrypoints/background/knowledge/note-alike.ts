import { findAlike } from '../../../lib/knowledge/find-alike.ts';
import { findCaseOfTicket } from '../../../lib/store/read-cases.ts';
import { amendPage } from '../amend-page.ts';
import type { Background, Moment } from '../context.ts';
import type { Scored } from '../score-ticket.ts';
import { openIndex } from './open-index.ts';

/**
 * Looks for articles and earlier cases that fit the ticket in front (R132), and notes which: ids alone, for a message's words
 * are kept nowhere. What goes wrong here costs the person nothing but the proposal.
 */
export async function noteAlike(bg: Background, tabId: number, { ticket, assessment, hash }: Scored, moment: Moment) {
  try {
    const alike = await bg.store(async (db) => {
      const [index, own] = await Promise.all([openIndex(db, moment), findCaseOfTicket(db, hash)]);
      const first = ticket.messages.find(({ role, automatic }) => role === 'customer' && !automatic);
      const query = { subject: ticket.subject, message: first?.text ?? '', language: assessment.language };
      return findAlike(index, query, new Set(own ? [`case:${own.id}`] : []));
    });
    await amendPage(tabId, hash, { alike: alike.map(({ id, grade }) => ({ id, grade })) });
  } catch (error) {
    console.warn('Simmer: what was seen before could not be looked up', error);
  }
}
