import type { Say } from '../../lib/i18n/translator.ts';

export type DurationFault = 'unclear' | 'unit' | 'days' | 'zero' | 'long';
export type TypedDuration = { ok: true; iso: string } | { ok: false; fault: DurationFault };

/** The most a target may be, in hours: as the policy's own check has it. */
const MOST_HOURS = 10_000;

const HOURS = /^(?:h|jam|hr|hrs|hour|hours|t|tunti|tuntia|時間|時|小时|时)$/;
const MINUTES = /^(?:m|mnt|menit|min|mins|minute|minutes|minuutti|minuuttia|分|分間|分钟)$/;
const SECONDS = /^(?:s|dtk|detik|sec|secs|second|seconds|sek|sekunti|sekuntia|秒|秒間|秒钟)$/;
const DAYS =
  /^(?:d|hari|minggu|pekan|day|days|workday|workdays|business days?|working days?|w|week|weeks|pv|päivä|päivää|vrk|työpäivä|työpäivää|vk|viikko|viikkoa|日|日間|営業日|週|週間|天|工作日|周|星期)$/;

const iso = (total: number): TypedDuration => {
  const seconds = Math.round(total);
  if (seconds === 0) return { ok: false, fault: 'zero' };
  if (seconds > MOST_HOURS * 3600) return { ok: false, fault: 'long' };
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor(seconds / 60) % 60, 'M'],
    [seconds % 60, 'S'],
  ] as const;
  return { ok: true, iso: `PT${parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('')}` };
};

/**
 * A length of time as a person types it: `1 h 30 min`, `90m`, `1:30`, `1,5 h`, `PT1H30M`, in the words of the languages Simmer
 * speaks. Days are refused by name, because a working day and 24 hours differ (docs/clocks.md, case 6).
 */
export function parseTypedDuration(text: string): TypedDuration {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const written = /^p(?:\d+[ymwd])|^pt(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(plain);
  if (written) {
    if (!plain.startsWith('pt')) return { ok: false, fault: 'days' };
    const [h = 0, m = 0, s = 0] = written.slice(1).map((part) => Number(part ?? 0));
    return iso(h * 3600 + m * 60 + s);
  }
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(plain);
  if (clock) return iso(Number(clock[1]) * 3600 + Number(clock[2]) * 60);
  if (/^\d+(?:[.,]\d+)?$/.test(plain)) return { ok: false, fault: Number(plain) === 0 ? 'zero' : 'unit' };
  let total = 0;
  let rest = plain;
  while (rest !== '') {
    const part = /^(\d+(?:[.,]\d+)?)\s*([^\d\s.,]+(?:\s(?:days?))?)\.?[\s,]*(?:and\s+|dan\s+|ja\s+)?/.exec(rest);
    if (!part) return { ok: false, fault: 'unclear' };
    const [whole, count = '', unit = ''] = part;
    const size = HOURS.test(unit) ? 3600 : MINUTES.test(unit) ? 60 : SECONDS.test(unit) ? 1 : 0;
    if (size === 0) return { ok: false, fault: DAYS.test(unit) ? 'days' : 'unclear' };
    total += Number(count.replace(',', '.')) * size;
    rest = rest.slice(whole.length);
  }
  return plain === '' ? { ok: false, fault: 'unclear' } : iso(total);
}

/** An ISO duration as a person would type it, such as `1 h 30 min`; anything else comes back as it is. */
export function spellTypedDuration(duration: string, say: Say): string {
  const parts = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration);
  if (!parts) return duration;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const said = [
    hours > 0 && say('time.hours', { hours }),
    minutes > 0 && say('time.minutes', { minutes }),
    (seconds > 0 || hours + minutes === 0) && say('clock.seconds', { seconds }),
  ];
  return said.filter(Boolean).join(say('words.gap'));
}
