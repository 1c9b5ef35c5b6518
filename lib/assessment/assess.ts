import { clockSignals } from '../clocks/clock-signals.ts';
import { computeClocks } from '../clocks/compute-clocks.ts';
import { findAccount } from '../clocks/find-account.ts';
import { findBlindSpots } from '../clocks/find-blind-spots.ts';
import { silenceMoment } from '../clocks/find-silence.ts';
import { formatInstant } from '../clocks/instants.ts';
import { type Say, translator } from '../i18n/translator.ts';
import { chooseRoute } from '../matrix/choose-route.ts';
import type { Assessment, Signal } from '../model/assessment.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { suggestScripts } from '../scripts/suggest-scripts.ts';
import { findSignals } from '../signals/find-signals.ts';
import { KINDS } from '../signals/kinds/index.ts';
import { lookAt } from '../signals/look-at.ts';
import type { Reading } from '../signals/reading/read-messages.ts';
import { findMannerSigns } from '../turning/find-manner-signs.ts';
import { findQuietSigns, isToBeWatched, type OtherTicket } from '../turning/find-quiet-signs.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { findCalm } from './find-calm.ts';
import { findTrend } from './find-trend.ts';
import { levelOf, proposeSeverity } from './propose-severity.ts';
import { scoreThread, withoutMuted } from './score.ts';

// Made once: a translator keeps the messages it has parsed.
const ENGLISH = translator('en');

/** The customer's latest own words decide; where they say too little, the words before (contract: `und` if unknown). */
function languageOf(readings: readonly Reading[]): string {
  return (
    readings.findLast(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0)?.language ?? 'und'
  );
}

/** Nobody is sent for on a tone of voice alone: a threat proposes a route only where the words say it. */
const isSaid = ({ kind, strength }: Signal) => strength === 'explicit' || !KINDS[kind].isThreat;

/**
 * What Simmer makes of a ticket: the same code in the browser and on the command line. Pure: "now" is `ticket.observedAt`.
 *
 * @param options.say the reader's language; English where none is given
 * @param options.similar how many other tickets like this one were seen within so many seconds before it
 * @param options.waved scripts that were waved away on this ticket, by `scriptKey`
 * @param options.others other tickets of the same customer, as they were seen
 * @param options.mutedTone kinds whose tone somebody disagreed with for this customer; threats are never muted
 */
export function assess(
  ticket: Ticket,
  policy: Policy,
  options: {
    say?: Say;
    mutedTone?: readonly SignalKind[];
    similar?: ((within: number) => number) | undefined;
    waved?: readonly string[];
    others?: readonly OtherTicket[];
  } = {},
): Assessment {
  const say = options.say ?? ENGLISH;
  const clocks = computeClocks(ticket, policy, say);
  const view = lookAt(ticket, policy, findAccount(ticket, policy)?.tier ?? null);
  const found = [...findSignals(view, say), ...clockSignals(ticket, clocks, policy, say)];
  const audible = withoutMuted(found, options.mutedTone ?? []);
  const { score: heard, signals, standing } = scoreThread(audible, view);
  const quiet = [
    ...findQuietSigns(ticket, {
      ours: policy.people.flatMap(({ addresses }) => addresses),
      others: options.others ?? [],
    }),
    ...findMannerSigns(ticket, view.readings),
  ];
  const isCalmNow = findCalm(view.readings, audible).now;
  // Worth a look, and never more: nobody is called for what nobody said.
  const score = !isCalmNow && quiet.some(isToBeWatched) ? Math.max(heard, policy.levels.watch) : heard;
  const said = standing.filter(isSaid);
  const level = levelOf(score, policy.levels);
  const severity = proposeSeverity(standing, level);
  const language = languageOf(view.readings);
  const silentFrom = silenceMoment(ticket, policy);
  return {
    ticket: ticket.key,
    language,
    score,
    level,
    trend: findTrend(audible, view),
    severity,
    signals,
    heard: [...new Set(said.map(({ kind }) => kind))],
    clocks,
    silenceAt: silentFrom === null ? null : formatInstant(silentFrom),
    blindSpots: findBlindSpots(ticket, clocks, policy, say),
    quiet,
    route: chooseRoute({
      ticket,
      signals: said,
      score,
      level,
      severity,
      clocks,
      language,
      policy,
      say,
      similar: options.similar,
    }),
    scripts: suggestScripts({ signals: standing, level, language, policy, ticket, waved: options.waved ?? [] }),
    policyVersion: policy.version,
    engineVersion: ENGINE_VERSION,
  };
}
