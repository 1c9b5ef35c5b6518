import { browser } from '../../../lib/browser/browser.ts';
import { findText, roleName } from '../../../lib/cases/pick-text.ts';
import { isMessageKey } from '../../../lib/i18n/translator.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ALL_FACTS } from '../../../lib/sites/all-facts.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { keepProgress, readProgress } from './progress.ts';
import { draftSample, showSample } from './sample.ts';

/** The first steps after installing (R108), and the names that help is given under. */
export function firstMessages(bg: Background): Handlers {
  return {
    'first.get': async () => {
      const [moment, progress, shortcut] = await Promise.all([readMoment(bg), readProgress(), findShortcut()]);
      const { settings, language } = moment;
      return { progress, settings, language, shortcut, desks: desksFor(moment) };
    },
    'first.keep': async (progress) => {
      await keepProgress(progress);
      return {};
    },
    'first.sample': async () => showSample(await readMoment(bg)),
    'first.draft': async () => draftSample(await readMoment(bg)),
    'help.names': async () => teamNames(await readMoment(bg)),
  };
}

/** The keys that open and fold the panel: a person may have given them others, or none. */
async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
}

const desksFor = ({ say }: Moment) =>
  ALL_FACTS.map(({ id, hosts }) => {
    const key = `site.${id}`;
    return { id, name: isMessageKey(key) ? say(key) : id, origins: hosts === 'any' ? [] : [...hosts] };
  });

/** What this team calls its checklist and its roles (R41, R54). */
function teamNames({ policy, say }: Moment): Answer<'help.names'> {
  return {
    items: policy.steps.flatMap(({ checklist }) =>
      checklist.map(({ id, name }) => ({ id, name: findText(name, say) ?? id })),
    ),
    roles: policy.roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
  };
}
