import { findOne } from '../selector.ts';
import { ACCOUNT, IN_MAIL } from './selectors.ts';

const ADDRESS = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"']+/;

/** Of the page's title ("Subject - me@team.example - Gmail"), what comes after the subject, which anybody may have written. */
function fromTitle(title: string, subject: string): string | undefined {
  const [said, own] = [title, subject].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  if (own === '' || !said.startsWith(`${own} - `)) return undefined;
  const [, address] = /^(\S+@\S+) - [^@]+$/.exec(said.slice(own.length + 3)) ?? [];
  return address && ADDRESS.exec(address)?.[0] === address ? address.toLowerCase() : undefined;
}

/** The link to one's own account at the top of the page, whose name bears the address in every language. Never one in a mail. */
function fromLink(document: Document): string | undefined {
  const link = findOne(ACCOUNT, document);
  if (!link || link.closest(`[role="main"], [role="list"], ${IN_MAIL}`)) return undefined;
  return ADDRESS.exec(link.getAttribute('aria-label') ?? '')?.[0].toLowerCase();
}

/** The address of the mailbox that is open; undefined where the page does not say it, or says two. */
export function findOwnAddress(document: Document, subject: string): string | undefined {
  const said = [fromTitle(document.title, subject), fromLink(document)].filter((each) => each !== undefined);
  return said.every((each) => each === said[0]) ? said[0] : undefined;
}
