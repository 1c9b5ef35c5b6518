import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailsOfThread } from './mails-of-thread.ts';
import type { Thread } from './thread.ts';

/** Fills a new Maildir: customers' mails in the inbox, the team's answers in Sent. Read but for the last of each thread. */
export async function fillMaildir(folder: string, threads: Thread[], now = new Date()): Promise<void> {
  for (const name of ['', '.Sent', '.Drafts', '.Trash', '.Junk']) {
    for (const part of ['cur', 'new', 'tmp']) await mkdir(join(folder, name, part), { recursive: true });
  }
  await writeFile(join(folder, 'subscriptions'), 'Sent\nDrafts\nTrash\nJunk\n');
  let count = 0;
  for (const thread of threads) {
    const mails = mailsOfThread(thread, now);
    for (const mail of mails) {
      const isLast = mail === mails.at(-1);
      const place = join(folder, mail.folder === 'Sent' ? '.Sent' : '', isLast ? 'new' : 'cur');
      const seconds = Math.floor(mail.sentAt.getTime() / 1000);
      const file = join(place, `${seconds}.M${++count}P1.lab${isLast ? '' : ':2,S'}`);
      await writeFile(file, mail.source);
      await utimes(file, seconds, seconds); // the mail server takes it for the time of arrival
    }
  }
}
