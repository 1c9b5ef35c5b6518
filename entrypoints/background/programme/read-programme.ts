import { findText } from '../../../lib/cases/pick-text.ts';
import { turnZone } from '../../../lib/duty/is-there.ts';
import { foldProgramme } from '../../../lib/programme/fold-programme.ts';
import { foldTrained, type Trained } from '../../../lib/programme/fold-trained.ts';
import type { MissingForEntry } from '../../../lib/programme/missing-for-entry.ts';
import type { ProgrammeAccount } from '../../../lib/programme/programme.ts';
import { readEventsAbout, readEventsOfType } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import { personName } from '../names.ts';

export interface Programme {
  accounts: Map<string, ProgrammeAccount>;
  trained: Trained;
}

/** The programme as the log has it. @throws ProblemError `store-*` */
export async function readProgramme(db: Store): Promise<Programme> {
  const [about, trained] = await Promise.all([readEventsAbout(db, 'account'), readEventsOfType(db, 'person.trained')]);
  return { accounts: foldProgramme(about), trained: foldTrained(trained) };
}

/** The day it is now where the team works. */
export function todayOf({ policy, now }: Pick<Moment, 'policy' | 'now'>): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(turnZone(null, policy)).toPlainDate().toString();
}

/** An entry of the programme by its name in the reader's language; its id where it is gone from the policy. */
export function entryName(list: readonly { id: string; name: Record<string, string> }[], id: string, { say }: Moment) {
  return findText(list.find((entry) => entry.id === id)?.name, say) ?? id;
}

/** What stands between a customer and the programme, in the reader's words. */
export function missingWords(missing: readonly MissingForEntry[], sponsor: string | null, moment: Moment): string[] {
  const { say, policy } = moment;
  const { sponsorship } = policy;
  return missing.map((one) => {
    switch (one.what) {
      case 'unmet':
      case 'unjudged':
        return say(`programme.missing.${one.what}`, { criterion: entryName(sponsorship.entry, one.id, moment) });
      case 'untrained':
        return say('programme.missing.untrained', {
          who: personName(sponsor, moment),
          training: entryName(sponsorship.trainings, one.id, moment),
        });
      case 'full':
        return say('programme.missing.full', { capacity: sponsorship.capacity ?? 0 });
      default:
        return say(`programme.missing.${one.what}`);
    }
  });
}
