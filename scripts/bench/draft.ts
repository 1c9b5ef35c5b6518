import writeGood from 'write-good';
import { checkDraft } from '../../lib/draft/check-draft.ts';
import { DRAFT_PACKS } from '../../lib/draft/packs/index.ts';
import type { ThreadMessage } from '../../lib/draft/read-draft.ts';
import type { HeldOut } from '../../lib/draft/testing/held-out.ts';
import { scoreHeldOut } from '../../lib/draft/testing/score-held-out.ts';
import { DRAFT_KINDS } from '../../lib/model/draft.ts';
import { quantile } from './quantiles.ts';

const ROUNDS = 30;
const SIZE = 2048;
const EVERYTHING = Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, true]));

interface Timed {
  /** By the clock, each check for itself, in milliseconds. */
  times: number[];
  /** Milliseconds that this thread was busy, all of them together: other load on the machine does not count. */
  busy: number;
}

const cell = ({ times, busy }: Timed) =>
  `p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms, busy ${(busy / times.length).toFixed(2)} ms on average, n ${times.length}`;

/** How long a check takes once warm: a text is looked at some hundred milliseconds after the last key, again and again. */
function timed(texts: readonly string[], work: (text: string) => unknown): Timed {
  for (const text of texts) work(text);
  const times: number[] = [];
  const before = process.threadCpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) {
      const start = performance.now();
      work(text);
      times.push(performance.now() - start);
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return { times, busy: (user + system) / 1000 };
}

/** Drafts of 2 KB, each beginning with another: as a long reply is made of many short ones. */
const longOnes = (drafts: readonly string[]) =>
  drafts.map((_, at) => [...drafts.slice(at), ...drafts.slice(0, at)].join('\n').slice(0, SIZE));

/** What one look at a draft costs, every kind on, beside a thread of 30 messages; and what it finds in drafts it was not made from. */
export async function measureDraft(): Promise<Record<string, string>> {
  const rows: Record<string, string> = {};
  const all: Timed = { times: [], busy: 0 };
  for (const language of Object.keys(DRAFT_PACKS)) {
    const { drafts, seen } = (await import(`../../lib/draft/testing/held-out/${language}.ts`)) as {
      drafts: readonly HeldOut[];
      seen: readonly HeldOut[];
    };
    const texts = [...seen, ...drafts].map(([text]) => text);
    const thread = Array.from({ length: 30 }, (_, at): ThreadMessage => {
      return { role: at % 2 ? 'agent' : 'customer', text: texts[at % texts.length] as string, attachments: 0 };
    });
    const look = (text: string) =>
      checkDraft({
        text,
        language,
        thread: [...thread, { role: 'customer', text: texts.join('\n'), attachments: 0 }],
        approved: [],
        level: 'critical',
        switches: [EVERYTHING],
        away: new Set(),
        now: '2026-11-16T09:00:00Z',
        timeZone: 'Europe/Helsinki',
      });
    const own = timed(longOnes(texts), look);
    all.times.push(...own.times);
    all.busy += own.busy;
    rows[`a draft of 2 KB, ${language}`] = cell(own);
    if (language === 'en') rows['  write-good, the same'] = cell(timed(longOnes(texts), (text) => writeGood(text)));
    const { right, wrong, missed } = await scoreHeldOut(language);
    const share = (part: number, of: number) => `${((part / of) * 100).toFixed(0)} %`;
    rows[`  ${drafts.length} drafts nothing was made from, ${language}`] =
      `precision ${share(right, right + wrong.length)} (${right} of ${right + wrong.length}), recall ${share(right, right + missed.length)} (of ${right + missed.length})`;
  }
  return { 'a draft of 2 KB, all languages (aim < 5)': cell(all), ...rows };
}
