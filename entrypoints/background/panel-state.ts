import { isAside, isMuted } from '../../lib/cases/fold-ticket.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { findCaseOfTicket } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { showCase } from './case-view.ts';
import { clocksNow } from './clocks-now.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findKnownProblems } from './known-problems.ts';
import { findLoss } from './log-gone.ts';
import { showMinor } from './minor.ts';
import type { Surface } from './panel-access.ts';
import { showPromises } from './promises/show-promises.ts';
import { showProposals } from './proposals.ts';
import { readDisputed } from './read-disputed.ts';
import { routeNames } from './route-names.ts';
import { EMPTY_PAGE, findPage, findShownPage, isCollapsed, type TabPage } from './tab-state.ts';
import { findView } from './view-state.ts';
import { writesOf } from './write-desk.ts';

interface FromStore {
  aside: PanelState['aside'];
  muted: string[];
  disputed: PanelState['disputed'];
  case: CaseView | null;
  proposals: NonNullable<PanelState['proposals']>;
  known: NonNullable<PanelState['known']>;
  elsewhere: NonNullable<PanelState['elsewhere']>;
  minor: PanelState['minor'];
  promises: PanelState['promises'];
  trouble: Problem | null;
}

const NOTHING: FromStore = {
  aside: null,
  muted: [],
  disputed: [],
  case: null,
  proposals: [],
  known: [],
  elsewhere: [],
  minor: null,
  promises: null,
  trouble: null,
};

/** No text is suggested where the organisation switched that off. */
function withoutScripts<S extends Pick<PanelState, 'assessment'>>(shown: S, { managed }: Moment): S {
  if (!managed?.off.has('scripts') || !shown.assessment) return shown;
  return { ...shown, assessment: { ...shown.assessment, scripts: [] } };
}

/** Everything a panel shows of one tab. Where the store fails the score is shown all the same, with `trouble` set. */
export async function panelState(bg: Background, tabId: number, surface: Surface): Promise<PanelState> {
  // A frame is there only while its page is; the browser's own panel outlives the page it spoke of.
  const finding = surface === 'frame' ? findPage(tabId) : findShownPage(tabId);
  const [moment, kept, collapsed] = await Promise.all([readMoment(bg), finding, isCollapsed(tabId)]);
  const page = kept ?? EMPTY_PAGE;
  const known = await readKnown(bg, moment, page);
  return {
    tabId,
    site: page.site,
    reading: page.reading,
    problem: page.problem,
    trouble: moment.trouble ?? known.trouble ?? page.trouble ?? (await findLoss(bg, moment.now)),
    ticket: page.head,
    ...withoutScripts(clocksNow(page, moment), moment),
    aside: known.aside,
    muted: known.muted,
    disputed: known.disputed,
    case: known.case,
    proposals: known.proposals,
    known: known.known,
    elsewhere: known.elsewhere,
    minor: known.minor,
    promises: known.promises,
    turn: page.turn ?? null,
    view: page.reading === 'none' ? await findView(tabId, page.host) : null,
    writes: writesOf(page.site),
    shield: moment.settings.shield !== false,
    me: { id: moment.identity?.person ?? '', name: moment.settings.name },
    names: routeNames(page.assessment, moment),
    collapsed,
    side: moment.settings.side,
    language: moment.language,
    surface,
  };
}

async function readKnown(bg: Background, moment: Moment, page: TabPage): Promise<FromStore> {
  const { hash, requester } = page;
  const person = moment.identity?.person;
  if (hash === null || person === undefined) return NOTHING;
  try {
    return await bg.store((db) =>
      guardStore(async () => {
        const [aside, it, mutes, disputed] = await Promise.all([
          db.get('asides', hash),
          findCaseOfTicket(db, hash),
          requester === null ? [] : db.getAll('mutes', IDBKeyRange.bound([requester], [requester, []])),
          readDisputed(db, hash, person, page.assessment?.signals ?? []),
        ]);
        return {
          aside: aside && isAside(aside, page.lastCustomerAt, moment.now) ? aside : null,
          muted: mutes.filter((mute) => isMuted(mute, moment.now)).map(({ kind }) => kind),
          disputed,
          case: it ? await showCase(db, it, moment) : null,
          proposals: it ? await showProposals(it, page, moment) : [],
          known: await findKnownProblems(db, page, moment, it?.id ?? null),
          elsewhere: await findElsewhere(db, page, moment),
          minor: await showMinor(db, hash, moment),
          promises: await showPromises(db, page, moment),
          trouble: null,
        };
      }),
    );
  } catch (error) {
    return { ...NOTHING, trouble: problemOf(error) };
  }
}
