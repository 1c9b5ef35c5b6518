/** A ticket as it is kept when it was read, for as many as a test wants. */
export interface Seed {
  count: number;
  /** Where they can be opened: the number is put at its end. */
  url: string;
}

/**
 * Keeps tickets as if they had been read on this computer, each a little less hot than the one before, and has the radar made anew.
 * Runs in a page of the extension.
 */
export async function seedTickets({ count, url }: Seed): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('simmer');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['seen', 'meta'], 'readwrite');
  const now = Date.now();
  const names = ['Tier 1', 'Tier 2', 'Billing'];
  for (let i = 0; i < count; i++) {
    const score = 99 - Math.floor((i * 39) / count);
    const level = score >= 80 ? 'critical' : 'at-risk';
    const group = { id: String(i % 3), name: names[i % 3] };
    const observedAt = new Date(now - i * 1000).toISOString();
    tx.objectStore('seen').put({
      ticket: i.toString(16).padStart(64, '0'),
      key: `desk.example/${i}`,
      url: `${url}${i}`,
      site: 'zendesk',
      subject: `Ticket number ${i}`,
      requester: 'Kim Doe',
      assignee: i % 10 === 0 ? 'Ann Agent' : null,
      status: 'open',
      score,
      level,
      trend: 'steady',
      why: 'speaks of the law',
      hottest: { kind: 'legal-threat', rule: null, strength: 'explicit' },
      quote: 'my lawyer will write to you',
      observedAt,
      firstSignalAt: observedAt,
      lastCustomerAt: null,
      nextDue: { metric: 'next-reply', dueAt: new Date(now + (count - i) * 60_000).toISOString(), breached: false },
      isMine: i % 10 === 0,
      facts: {
        ...{ site: 'zendesk', signals: [i % 2 === 0 ? 'legal-threat' : 'anger'], clocks: [], score, level },
        ...{ severity: 'S2', channel: 'email', tags: [], group, language: 'en', at: observedAt },
      },
    });
  }
  tx.objectStore('meta').delete('radar-basis');
  tx.objectStore('meta').put(
    [0, 1, 2].map((id) => ({ key: `desk.example/${id}`, name: names[id], site: 'zendesk' })),
    'radar-groups',
  );
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}
