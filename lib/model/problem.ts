/**
 * Things that go wrong in front of a person. A code travels between contexts; the words for it are in the catalogue under
 * `problem.<code>`, each a plain sentence that says what to do.
 */
export const PROBLEM_CODES = [
  'page-changed', // a required element is missing: {site, hook}
  'proofs-disagree', // cannot tell which ticket is open: {site}
  'ticket-changed', // the ticket in front changed between read and click
  'not-signed-in', // API 401/403
  'rate-limited', // API 429: {seconds}
  'server-error', // API 5xx: {status}
  'bad-answer', // API gave HTML or something that is no ticket
  'unreachable', // network failed
  'no-composer', // nothing to insert into; text was copied instead where possible
  'not-inserted', // inserted text did not arrive as expected
  'store-private', // the browser refuses storage (private window)
  'store-full', // quota
  'store-newer', // made by a newer Simmer
  'store-blocked', // another tab holds an older version open
  'store-failed',
  'store-gone', // the browser's data was cleared, and what was kept with it
  'policy-invalid', // {line, message}
  'policy-refused', // the linter finds an error in it: {message}
  'policy-moved', // somebody saved another policy meanwhile
  'case-moved', // it stands at another step than the page showed: {step}
  'step-needs-name', // somebody has to answer for what is left open
  'step-not-ready', // something required is missing and no reason was given: {missing}
  'programme-not-ready', // something stands between a customer and the sponsorship programme: {missing}
  'no-case', // the case asked for is not in this log
  'no-article', // the article asked for is not in this log
  'no-script', // the script asked for is not in this log
  'not-scripts', // a file that holds no scripts: {name, message}
  'script-moved', // somebody wrote or approved another version meanwhile
  'not-articles', // a file that holds no articles: {name}
  'share-moved', // what was to be shared, taken back or answered is not so any more
  'no-ticket', // no ticket open on this page
  'promise-gone', // what was promised is not offered, or not known, any more
  'promise-past', // a time by which something is promised is over
  'report-span', // days that make no time a report can be drawn of
  'refused', // sender or token was not accepted
  'delivery-no-destination', // a destination that the policy does not have any more
  'delivery-no-address', // its address was not typed in on this computer: {name}
  'delivery-bad-address', // neither https nor this computer itself
  'delivery-no-key', // a service that wants a key has none: {name}
  'delivery-no-permission', // the browser was not allowed to reach the host: {host}
  'delivery-redirected', // the address leads elsewhere; nothing is followed
  'delivery-gone', // 404, 410: {status}
  'delivery-refused', // 401, 403: {status}
  'delivery-rejected', // any other answer that a second try would not change: {status}
  'delivery-busy', // 408, 429, 5xx, to be tried again: {status}
  'delivery-slow', // no answer in time: it may have arrived
  'delivery-unreachable', // no connection
  'delivery-unsure', // the browser stopped in the middle: it may have arrived
  'preview-moved', // what was previewed is not what would be sent any more
  'file-damaged', // a file that is cut off or was changed: {message}
  'file-foreign', // not a file of ours
  'file-newer', // written by a newer Simmer: {version}
  'file-huge', // {most} million characters are the limit
  'file-conflict', // says otherwise than the log of this computer: {id}
  'not-internal', // the composer writes to the customer; the note was copied instead
  'not-approver', // a concession is decided by its approver: {who}
  'bad-link', // no web address
  'text-too-long', // a typed text: {most} characters
  'fix-owner-busy', // asked a moment ago, or wants quiet
  'sync-wrong-password', // joining: name or password is not right
  'sync-no-server', // joining: nobody answered: {host, url}
  'sync-no-permission', // the browser was not allowed to reach the host: {host}
  'sync-bad-address', // neither https nor this computer itself
  'sync-unreachable', // no connection to the team's server, or a certificate that the browser does not trust: it does not say which
  'sync-no-network', // this computer is on no network
  'sync-signed-out', // it does not know the name or the password, or not any more
  'sync-not-member', // signed in, but this database is not open to them: {db}
  'sync-no-database', // there is no such database: {db}
  'sync-no-couch', // what answered is no CouchDB: a sign-in page of the network, or a proxy
  'sync-busy', // 429, 5xx and the like, to be tried again: {status}
  'sync-needs-coach', // the team's database takes this from a coach alone
  'sync-needs-manager', // the same from a manager
  'sync-move-same', // moving: this is the database one is in: {db}
  'sync-move-rank', // moving: one is no manager in the new database, or no member: {db}
  'sync-move-waiting', // moving: something has not reached the old database yet
  'key-needed', // its page cannot be read without its API: {site}
  'key-refused', // its API does not take the key, or not any more: {site}
  'key-no-permission', // the browser was not allowed to reach its API: {host}
  'key-cancelled', // the sign-in window was closed before the end: {site}
  'key-rejected', // its API does not know the App ID or the App Secret: {site}
  'no-number', // a site that was pointed out gives its tickets no number: {site}
  'no-pointing', // what was pointed at is gone: the page was closed or loaded anew
  'not-profile', // a file or a text that is no site profile: {message}
  'write-refused', // the helpdesk does not let this account, or this page, change the ticket
  'write-moved', // the ticket changed between the look and the change: nothing was written
  'write-rejected', // it takes no such change, as of a closed ticket: {status}
  'write-unsure', // what was to be written may have arrived or not
  'note-public', // a note for colleagues became a reply: the customer can see it
  'scan-spared', // little is left of the account's shared limit: a list is not read on
  'backup-foreign', // not a backup of ours
  'backup-newer', // written by a newer Simmer
  'backup-damaged', // cut off or changed: {line}
  'backup-passphrase', // it does not open with this passphrase
  'managed-locked', // the organisation has set it: {key}
  'managed-off', // the organisation has switched it off: {feature}
  'managed-host', // the organisation does not allow the host: {host}
  'sample-only', // the ticket to try things on: nothing of it can be acted on
  'unknown',
  'not-yours-to-approve',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  params?: Record<string, string | number> | undefined;
}

/** An error that carries a problem for a person to read. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, params?: Record<string, string | number>, cause?: unknown) {
    super(params ? `${code} ${JSON.stringify(params)}` : code, { cause });
    this.name = 'ProblemError';
    this.problem = params ? { code, params } : { code };
  }
}

/**
 * The problem to show for anything that was thrown. Known by its name: in a helpdesk's page several scripts of ours stand beside
 * each other, each with a class of its own.
 */
export function problemOf(error: unknown): Problem {
  const isOurs = error instanceof Error && error.name === 'ProblemError' && 'problem' in error;
  return isOurs ? (error as ProblemError).problem : { code: 'unknown', params: { message: String(error) } };
}
