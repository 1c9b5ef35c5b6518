import { browser } from '../../lib/browser/browser.ts';
import { regionalLocale } from '../../lib/i18n/regional-locale.ts';
import { type Language, nearestLanguage, type Say, translator } from '../../lib/i18n/translator.ts';
import type { Settings } from '../../lib/messages/messages.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import type { UseStore } from '../../lib/store/keep-store.ts';
import type { Identity } from '../../lib/store/schema.ts';
import { type KnownNames, readNames } from './known-names.ts';
import { managedSettings } from './managed/managed-settings.ts';
import { type Managed, NOTHING_MANAGED } from './managed/parse-managed.ts';
import { readManaged } from './managed/read-managed.ts';
import { readTeamPolicy } from './policy-file.ts';
import { withScripts } from './scripts/read-library.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

/** What every handler is given. Nothing in it is remembered: that is in the store or in `storage.session` (law 3). */
export interface Background {
  store: UseStore;
  /** Hears of every act once it is on disk: what is to leave for the team leaves then. */
  acted?: () => void;
  /** Gives the name of the click that is being answered to the first act that asks (`once-each.ts`). */
  once?: () => string | undefined;
  /** That name, for whoever has to know the click again (`new-id.ts`). */
  click?: string;
}

/** What is known at the moment of one message. */
export interface Moment {
  /** ISO 8601 instant. */
  now: string;
  language: Language;
  say: Say;
  settings: Settings;
  policy: Policy;
  /** Null where the store cannot be opened. */
  identity: Identity | null;
  /** Names of people whom the team's list does not have; missing where the store cannot be opened. */
  names?: KnownNames;
  /** What is wrong with Simmer itself; scoring goes on all the same. */
  trouble: Problem | null;
  /** What the organisation set; missing is nothing. It is in the settings and the policy already. */
  managed?: Managed;
}

/** The language Simmer speaks: the chosen one, else the nearest to the browser's. */
export function languageOf(settings: Settings): Language {
  return settings.language === 'auto' ? nearestLanguage(browser.i18n.getUILanguage()) : settings.language;
}

/**
 * Reads settings, policy and identity. Never throws: where the store fails, the defaults stand in and `trouble` says so, for
 * a conversation that boils must be seen in any case.
 */
export async function readMoment(bg: Background): Promise<Moment> {
  const asked = readManaged();
  try {
    return await bg.store(async (db) => {
      const [identity, kept, team, names] = await Promise.all([
        readIdentity(db),
        readSettings(db),
        readTeamPolicy(db),
        readNames(db),
      ]);
      const policy = await withScripts(db, policyInForce(team.file));
      return { ...moment(kept.settings, policy, identity, kept.problem, await asked), names };
    });
  } catch (error) {
    return moment(DEFAULT_SETTINGS, policyInForce(null), null, problemOf(error), await asked);
  }
}

function moment(
  own: Settings,
  policy: Policy,
  identity: Identity | null,
  trouble: Problem | null,
  managed: Managed = NOTHING_MANAGED,
): Moment {
  const settings = managedSettings(own, managed);
  const language = languageOf(settings);
  const say = translator(language, regionalLocale(language, navigator.languages));
  return { now: new Date().toISOString(), language, say, settings, policy, identity, trouble, managed };
}
