import { browser } from '../../lib/browser/browser.ts';
import type { Background } from './context.ts';
import { aboutOf } from './notify.ts';
import { openTicket } from './open-ticket.ts';

/** Opens what a note was about: the case or the radar on the dashboard; the ticket in the tab that shows it, else in a new one. */
export async function openNote(bg: Background, noteId: string): Promise<void> {
  await browser.notifications.clear(noteId);
  const about = aboutOf(noteId);
  if (about.startsWith('case:') || about === 'radar:') {
    const url = browser.runtime.getURL(about === 'radar:' ? '/dashboard.html' : `/dashboard.html#${about}`);
    await browser.tabs.create({ url });
    return;
  }
  const hash = about.slice('ticket:'.length);
  await openTicket(bg, hash);
}
