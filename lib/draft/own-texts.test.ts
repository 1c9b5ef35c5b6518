import { expect, test } from 'vitest';
import type { SignalKind } from '../model/kinds.ts';
import { LIBRARY } from '../scripts/library/index.ts';
import { severeReply } from '../scripts/severe-reply.ts';
import { findAvoided } from './find-avoided.ts';
import { findConceded } from './find-conceded.ts';
import { DRAFT_PACKS } from './packs/index.ts';
import { draftIn } from './read-draft.ts';

const HEARD: SignalKind[][] = [[], ['urgency'], ['repeat-contact'], ['churn-threat'], ['affects-others']];

test.each(Object.entries(DRAFT_PACKS))('what Simmer itself proposes in %s is marked for nothing', (language, pack) => {
  const texts = [
    ...LIBRARY.filter((script) => script.language === language).map(({ text }) => text),
    ...HEARD.map((kinds) => severeReply(language, kinds).text),
    ...Object.values(pack.reply.texts),
  ];
  expect(texts.length).toBeGreaterThan(10);
  const marks = texts.flatMap((text) => {
    const draft = draftIn(text, language, pack);
    return [...findAvoided(draft), ...findConceded(draft, [])];
  });
  expect(marks.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([]);
});
