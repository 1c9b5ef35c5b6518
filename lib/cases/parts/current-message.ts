import type { MessageVersion, SharedMessage, Spread } from '../../model/parts/spread.ts';

export type MessageState = 'approved' | 'draft' | 'expired' | 'withdrawn' | 'outdated';

/** The version that may be sent at a moment: the latest that is approved, not withdrawn and still valid (R70). */
export function currentVersion({ versions }: SharedMessage, now: string): MessageVersion | undefined {
  return versions.findLast(
    ({ approved, withdrawn }) =>
      approved !== null &&
      !withdrawn &&
      (approved.validUntil === null || Date.parse(approved.validUntil) > Date.parse(now)),
  );
}

/** What may be done with a version: a text that is not approved, or not any more, is shown as such. */
export function messageState(it: SharedMessage, version: MessageVersion, now: string): MessageState {
  if (version.withdrawn) return 'withdrawn';
  const current = currentVersion(it, now);
  if (version === current) return 'approved';
  if (version.approved === null) {
    return current && it.versions.indexOf(current) > it.versions.indexOf(version) ? 'outdated' : 'draft';
  }
  return current ? 'outdated' : 'expired';
}

/** Every text that may be sent now, one for each message. */
export function currentMessages(
  spread: Spread | undefined,
  now: string,
): { message: string; version: MessageVersion }[] {
  return (spread?.messages ?? []).flatMap((it) => {
    const version = currentVersion(it, now);
    return version ? [{ message: it.message, version }] : [];
  });
}
