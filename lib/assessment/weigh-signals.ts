import type { Signal } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { isOver } from '../model/ticket-life.ts';
import { KINDS } from '../signals/kinds/index.ts';
import type { Calm } from './find-calm.ts';

/** A signal and what it weighs on this ticket, now. */
export interface Weighed {
  signal: Signal;
  /** 0–100 before signals are put together. */
  points: number;
  /** The score is at least this while it stands; 0 for none. */
  floor: number;
  /** The customer has calmed since. */
  settled: boolean;
  /** Nothing the ticket is sent on for: settled, or given 0 points by the team. */
  silent: boolean;
}

/** What is left after a turn; a threat is kept in mind longer. */
const FADES = 0.7;
const THREAT_FADES = 0.9;
/** Turns after which a floor gives way, by so much a turn. */
const FLOOR_STANDS = 1;
const THREAT_FLOOR_STANDS = 2;
const FLOOR_GIVES = 10;
/** What is left of a signal after the customer has calmed. */
const SETTLED = 0.25;
/** The second and third hit of a kind in one message. */
const AGAIN = [1, 0.4, 0.2];
/** Each further message that says the same. */
const REPEATED = 0.5;

/** The levels that the kinds' floors are given in. */
const DEFAULT_LEVELS = { 'at-risk': 60, critical: 80 };

interface Base {
  points: number;
  floor: number;
}

/** A floor as the kinds give it (of the levels everybody starts with) is the same level of the team's own. */
function floorIn(levels: Policy['levels'], floor: number): number {
  if (floor >= DEFAULT_LEVELS.critical) return levels.critical;
  return floor >= DEFAULT_LEVELS['at-risk'] ? levels['at-risk'] : floor;
}

/**
 * Points and floor of a signal by itself. A team's points of a kind take the place of the kind's own, for every aspect, and its
 * tone weighs in proportion; the floor holds, whatever they are. At 0 points there is no floor either.
 */
function baseOf(signal: Signal, ticket: Ticket, policy: Policy): Base {
  if (isSilenced(signal, policy)) return { points: 0, floor: 0 };
  const definition = KINDS[signal.kind];
  const own = definition.aspects?.[signal.aspect ?? ''];
  const explicit = own?.points ?? definition.points.explicit;
  const urgent = ticket.priority === 'urgent' ? definition.urgentFloor : undefined;
  const given = policy.signals[signal.kind]?.points;
  if (signal.strength === 'tone') {
    const scale = given === undefined || explicit === 0 ? 1 : given / explicit;
    return { points: definition.points.tone * scale, floor: 0 };
  }
  return {
    points: given ?? (signal.points > 0 ? signal.points : explicit),
    floor: floorIn(policy.levels, urgent ?? own?.floor ?? definition.floor),
  };
}

/**
 * True where the team gave a kind that has points 0 of them: it is heard and shown, but neither heats nor sends for anybody.
 * (A kind that has none by itself, as `knowledge-gap`, proposes its route all the same.)
 */
function isSilenced({ kind }: Signal, policy: Policy): boolean {
  const given = policy.signals[kind]?.points;
  return given !== undefined && given <= 0 && KINDS[kind].points.explicit > 0;
}

/** Danger stays until the ticket is solved: calm words do not put out a fire. */
function isSettled({ kind, message, strength }: Signal, ticket: Ticket, calm: Calm): boolean {
  if (kind === 'safety' && strength === 'explicit' && !isOver(ticket.status)) return false;
  return message ? calm.settled.has(message) : calm.now;
}

/**
 * What each signal weighs: its base points, less with age (in turns of the conversation), with repetition, and once the
 * customer has calmed. A bad rating given after calm words is not settled by them.
 */
export function weighSignals(
  signals: readonly Signal[],
  { ticket, policy, calm, ages }: { ticket: Ticket; policy: Policy; calm: Calm; ages: ReadonlyMap<string, number> },
): Weighed[] {
  const inMessage = new Map<string, number>();
  const weighed = signals.map((signal): Weighed => {
    const { isThreat } = KINDS[signal.kind];
    const base = baseOf(signal, ticket, policy);
    const age = ages.get(signal.message ?? '') ?? 0;
    const place = `${signal.kind} ${signal.message ?? ''}`;
    const nth = inMessage.get(place) ?? 0;
    inMessage.set(place, nth + 1);
    const settled = isSettled(signal, ticket, calm);
    const faded =
      base.points * (isThreat ? THREAT_FADES : FADES) ** age * (AGAIN[nth] ?? 0.1) * (settled ? SETTLED : 1);
    const worn = Math.max(0, age - (isThreat ? THREAT_FLOOR_STANDS : FLOOR_STANDS)) * FLOOR_GIVES;
    return {
      signal,
      points: faded,
      floor: settled ? 0 : Math.max(0, base.floor - worn),
      settled,
      silent: settled || isSilenced(signal, policy),
    };
  });
  return weakenRepeated(weighed);
}

/** The strongest message of a kind counts in full, the next half, and so on; the newer one first among equals. */
function weakenRepeated(weighed: readonly Weighed[]): Weighed[] {
  const places = new Map<Weighed, number>();
  for (const ofKind of Map.groupBy(weighed, ({ signal }) => signal.kind).values()) {
    const newestFirst = ofKind.toReversed().filter(({ signal }) => signal.message);
    const rank = new Map<unknown, number>();
    for (const one of newestFirst.toSorted((a, b) => b.points - a.points)) {
      const { message } = one.signal;
      if (!rank.has(message)) rank.set(message, rank.size);
      places.set(one, Math.min(4, rank.get(message) ?? 0));
    }
  }
  return weighed.map((one) => ({ ...one, points: one.points * REPEATED ** (places.get(one) ?? 0) }));
}
