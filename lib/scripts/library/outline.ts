import type { SignalKind } from '../../model/kinds.ts';
import type { Script } from '../../model/policy.ts';

interface Outline {
  signals: readonly SignalKind[];
  framework?: NonNullable<Script['framework']>;
}

/**
 * What each script of the library answers, the same in every language: first the kind it fits best. A text that says what
 * the customer asked or threatened names no kind but that one: offered for another, it would put words in their mouth. There is none for
 * `safety` on purpose: there the emergency procedure holds and no text is suggested. Those for `legal-threat` admit nothing
 * and apologise for nothing.
 */
export const OUTLINE = {
  'neutral-legal': { signals: ['legal-threat'] },
  'neutral-legal-interim': { signals: ['legal-threat'] },
  'heard-warm-hand-over': { signals: ['manager-demand'], framework: 'HEARD' },
  'heard-options-to-stay': { signals: ['churn-threat'], framework: 'HEARD' },
  'heard-review-fix-first': { signals: ['reputation-threat'], framework: 'HEARD' },
  'leaps-respect-limit': { signals: ['abuse'], framework: 'LEAPS' },
  'carp-shouting': { signals: ['anger', 'extraordinary-threat', 'abuse'], framework: 'CARP' },
  'heard-standstill': { signals: ['urgency'], framework: 'HEARD' },
  'affects-others-update': { signals: ['affects-others'] },
  'heard-missed-promise': { signals: ['sla-breach', 'ignored', 'silence'], framework: 'HEARD' },
  'heard-own-the-silence': {
    signals: ['ignored', 'silence', 'repeat-contact', 'sla-risk', 'handovers', 'sla-breach'],
    framework: 'HEARD',
  },
  'leap-dispute': { signals: ['dispute', 'misunderstanding', 'bad-rating'], framework: 'LEAP' },
  'swarm-specialist-joins': { signals: ['knowledge-gap', 'repeat-contact', 'handovers'] },
  'approval-needed': { signals: ['authority-gap'] },
  'last-calm-follow-up': {
    signals: ['bad-rating', 'misunderstanding', 'anger', 'sla-risk', 'knowledge-gap', 'dispute'],
    framework: 'LAST',
  },
} as const satisfies Record<string, Outline>;

export type LibraryId = keyof typeof OUTLINE;

/** Title and paragraphs of each script, in one language. */
export type LibraryTexts = Record<LibraryId, { title: string; text: readonly string[] }>;

/** The scripts of one language, greeting first, paragraphs apart. None is approved before a coach says so (R128). */
export function libraryOf(language: string, greeting: string, texts: LibraryTexts): Script[] {
  return Object.entries<Outline>(OUTLINE).map(([id, { signals, framework }]) => ({
    id,
    language,
    title: texts[id as LibraryId].title,
    text: [greeting, ...texts[id as LibraryId].text].join('\n\n'),
    signals: [...signals],
    ...(framework && { framework }),
    approved: false,
  }));
}
