import type { EventData } from '../case-events.ts';

/** Who said something, and when (ISO 8601 instant). */
interface Once {
  at: string;
  by: string;
}

/** The fix behind a case: who manages it, what they said last, and whether they are left alone (R46, R64–R66, R88). */
export interface Fix {
  owner?: EventData<'case.fix-owner-set'>['who'] & Once;
  /** When the fix owner was asked last, and whether they said anything since. Another fix owner was not asked yet. */
  asked?: Once & { answered?: true };
  /** What was said last. `text` is a vault item; `at` is when it was said, `recorded` when it was written down, `steps` how many the case had entered then. */
  status?: Once & { text: string; recorded: string; steps: number; expectedAt: string | null };
  /** Null where it was ended. Another fix owner has not asked for it. */
  quiet?: Once & { until: string | null };
  /** Vault items. */
  understanding?: Once & { text: string };
  findings?: Once & { text: string };
}
