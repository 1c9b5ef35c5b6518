import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { DEFAULT_STEPS } from '../../lib/policy/default-steps.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { ok, refusal, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

const parts = () => ok<Answer<'parts.get'>>('parts.get', { parts: ['steps', 'people'] }, page);
const save = async (values: object) => {
  const { version } = await parts();
  return ok<Answer<'parts.set'>>('parts.set', { values: { schema: 1, ...values }, version }, page);
};
const own = { id: 'call', name: { en: 'Call back', fi: 'Soita takaisin' }, required: true };
const steps = DEFAULT_STEPS.map((one) =>
  one.id === 'received' ? { ...one, name: { en: 'Intake' }, checklist: [...one.checklist, own] } : one,
);
const escalate = async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  return (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case as CaseView;
};

describe('the process as the team’s own', () => {
  it('gives a case its names and items, and is drawn with its place marked (R51, R54)', async () => {
    expect(await save({ steps })).toMatchObject({ saved: true });
    const view = await escalate();
    expect(view.stepNames).toMatchObject({ received: 'Intake', investigation: 'Investigation' });
    expect(view.checklist.at(-1)).toMatchObject({ item: 'call', name: 'Call back', required: true, byFacts: false });
    expect(view.missing).toContain('Call back');
    const map = await ok<Answer<'process.map'>>('process.map', { id: view.id }, nativePanel);
    expect(map.steps.map(({ state }) => state)).toEqual(['now', 'later', 'later', 'later', 'later']);
    expect(map.steps[0]?.name).toBe('Intake');
    expect(map.light.isThis).toBe(false);
    expect(await refusal('process.map', { id: 'nowhere' }, page)).toBe('no-case');
  });

  it('is refused where it cannot be meant: the old one stays in force, and the place is named', async () => {
    const twice = steps.map((one) => ({ ...one, checklist: [own, own] }));
    const { saved, errors } = await save({ steps: twice });
    expect(saved).toBe(false);
    expect(errors[0]).toMatchObject({ path: 'steps.0.checklist.1.id', message: expect.stringContaining('two items') });
    expect((await parts()).values.steps).toEqual(DEFAULT_STEPS);
  });

  it('shows what a case would be asked for, by what is not saved yet', async () => {
    const ask = (values: object, severity: string, type: string) =>
      ok<Answer<'process.preview'>>('process.preview', { values, severity, type }, page);
    const items = ({ steps: list }: Answer<'process.preview'>) => list[0]?.items.map(({ item }) => item);
    const s2 = steps.map((one) => ({
      ...one,
      checklist: one.checklist.map((item) => (item.id === 'call' ? { ...item, severities: ['S1'] } : item)),
    }));
    expect(items(await ask({ steps }, 'S2', 'hierarchical'))).toContain('call');
    expect(items(await ask({ steps: s2 }, 'S2', 'hierarchical'))).not.toContain('call');
    expect(items(await ask({ steps: s2 }, 'S1', 'hierarchical'))).toContain('call');
    const light = await ask({ steps }, 'S3', 'functional');
    expect(light.steps.find(({ step }) => step === 'post-mortem')).toMatchObject({ isPassed: true });
    expect(light.steps[0]?.items.filter(({ asking }) => asking === 'must').map(({ item }) => item)).toEqual([
      'confirm-received',
      'handed-over',
    ]);
    expect((await ask({ steps: 'none' }, 'S2', 'hierarchical')).fits).toBe(false);
    expect((await parts()).given).toEqual([]);
  });

  it('knows which items the facts of a case decide, and which a requirement rests on', async () => {
    const { byFacts, tied, shipped, light } = await ok<Answer<'process.context'>>('process.context', {}, page);
    expect(byFacts).toEqual(expect.arrayContaining(['priority', 'handed-over', 'stakes', 'root-cause']));
    expect(byFacts).not.toContain('call');
    expect(tied['post-mortem']).toContain('root-cause');
    expect(light).toContain('handed-over');
    expect(shipped.steps).toEqual(DEFAULT_STEPS);
  });
});

describe('the role of the reader (R50)', () => {
  it('is whoever raised it, then whoever took it on', async () => {
    const view = await escalate();
    expect(view.role).toEqual([expect.objectContaining({ as: 'raiser', next: 'wait', who: 'team lead' })]);
    const taken = await ok<CaseView>('case.accept', { id: view.id }, page);
    expect(taken.role?.[0]).toMatchObject({ as: 'taker', next: 'item' });
    const { cases } = await ok<Answer<'radar.list'>>('radar.list', {}, page);
    expect(cases[0]).toMatchObject({ stepName: 'Received', mine: { as: 'taker' } });
  });
});
