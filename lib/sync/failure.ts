import type { Problem } from '../model/problem.ts';
import type { SyncState } from '../model/team.ts';

/**
 * Why a request came to nothing: `no-network` this computer is on none, `offline` no connection or a certificate that the browser
 * does not trust (it tells no page which), `cut` an answer that broke off, `slow` none in time, `portal` something
 * that is no CouchDB answered, `signed-out` 401, `forbidden` 403, `missing` 404, `too-large` 413, `busy` anything that may pass.
 */
export type FailureKind =
  | 'no-network'
  | 'offline'
  | 'cut'
  | 'slow'
  | 'portal'
  | 'signed-out'
  | 'forbidden'
  | 'missing'
  | 'too-large'
  | 'busy';

export class SyncFailure extends Error {
  readonly kind: FailureKind;
  readonly db: string;
  readonly status: number;
  /** What the server asks us to wait, in milliseconds; null where it asks nothing. */
  readonly waitMs: number | null;

  constructor(kind: FailureKind, db: string, status = 0, waitMs: number | null = null, cause?: unknown) {
    super(`${kind} ${db} ${status}`, { cause });
    this.name = 'SyncFailure';
    this.kind = kind;
    this.db = db;
    this.status = status;
    this.waitMs = waitMs;
  }
}

/**
 * The failure that an answer of this status means.
 * @param isCouch whether the answer's body is an error as CouchDB writes it
 * @param hasToken whether a token was shown: one that is damaged, or made with another key, is answered with 400, not 401
 */
export function failureKind(status: number, isCouch: boolean, hasToken = false): FailureKind {
  if (status >= 500 && status !== 511) return 'busy';
  if (status === 429 || status === 408 || status === 409 || status === 412) return 'busy';
  if (status === 413) return 'too-large';
  if (!isCouch) return 'portal';
  if (status === 401 || (status === 400 && hasToken)) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  return 'busy';
}

/** What a person is told about it. */
export function failureProblem({ kind, db, status }: SyncFailure): Problem {
  switch (kind) {
    case 'signed-out':
      return { code: 'sync-signed-out' };
    case 'forbidden':
      return { code: 'sync-not-member', params: { db } };
    case 'missing':
      return { code: 'sync-no-database', params: { db } };
    case 'portal':
      return { code: 'sync-no-couch' };
    case 'busy':
    case 'too-large':
      return { code: 'sync-busy', params: { status } };
    case 'no-network':
      return { code: 'sync-no-network' };
    default:
      return { code: 'sync-unreachable' };
  }
}

/** The state it leaves. */
export function failureState({ kind }: SyncFailure): SyncState['state'] {
  if (kind === 'signed-out') return 'signed-out';
  if (kind === 'forbidden' || kind === 'missing') return 'refused';
  return kind === 'busy' || kind === 'too-large' ? 'waiting' : 'offline';
}
