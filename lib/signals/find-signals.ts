import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Signal } from '../model/assessment.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Hit, Sight, View } from './definition.ts';
import { hear } from './hear.ts';
import { KINDS } from './kinds/index.ts';
import type { Reading } from './reading/read-messages.ts';
import { TEAM_WORDS, withTeamWords } from './team-words.ts';

/** True unless the team has switched the kind off. */
export function isOn(kind: SignalKind, policy: Policy): boolean {
  return policy.signals[kind]?.on !== false;
}

function explain(say: Say, kind: SignalKind, aspect: string | null, params?: Record<string, number>): string {
  const shade = `why.${kind}.${aspect}`;
  const plain = `why.${kind}`;
  if (aspect && isMessageKey(shade)) return say(shade, params);
  return isMessageKey(plain) ? say(plain, params) : kind;
}

function signalOf(hit: Hit, reading: Reading, say: Say): Signal {
  return {
    kind: hit.kind,
    aspect: hit.aspect,
    strength: hit.strength,
    points: 0,
    message: reading.message.id,
    start: hit.start,
    end: hit.end,
    quote: reading.message.text.slice(hit.start, hit.end),
    why: hit.rule.endsWith(TEAM_WORDS) ? say('why.team-words') : explain(say, hit.kind, hit.aspect),
    rule: hit.rule,
  };
}

function signalOfSight(sight: Sight, say: Say): Signal {
  const { kind, aspect, strength, rule, message, params } = sight;
  const why = explain(say, kind, aspect ?? null, params);
  return {
    kind,
    aspect: aspect ?? null,
    strength,
    points: 0,
    message: message ?? null,
    start: null,
    end: null,
    quote: null,
    why,
    rule,
  };
}

/**
 * What is heard and seen on a ticket, oldest first and the wordless last; the clocks' signals come from `lib/clocks`. Points are
 * left at 0: what each weighs depends on the others (`lib/assessment/score.ts`). `text.slice(start, end) === quote`, always.
 */
export function findSignals(view: View, say: Say): Signal[] {
  const heard = view.readings.flatMap((reading) =>
    withTeamWords(hear(reading, view), reading, view.policy)
      .filter(({ kind }) => isOn(kind, view.policy))
      .map((hit) => signalOf(hit, reading, say)),
  );
  const seen = Object.values(KINDS)
    .filter(({ kind }) => isOn(kind, view.policy))
    .flatMap((definition) => definition.see?.(view) ?? [])
    .map((sight) => signalOfSight(sight, say));
  return [...heard, ...seen];
}
