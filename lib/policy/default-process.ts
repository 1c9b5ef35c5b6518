import type { Policy } from '../model/policy.ts';

/** Functional cases and S3 are light (docs/defaults.md, "Severity and cadence"). */
export const DEFAULT_LIGHT: Policy['light'] = { types: ['functional'], severities: ['S3'] };

/** Two days after the resolution is signed off; one or two of five is poor. */
export const DEFAULT_SURVEY: Policy['survey'] = {
  afterDays: 2,
  question: {
    en: 'How satisfied are you with how we handled this? 1 is not at all, 5 is very.',
    fi: 'Kuinka tyytyväinen olet siihen, miten hoidimme asian? 1 on ei lainkaan, 5 on erittäin.',
    et: 'Kui rahul olete sellega, kuidas me asja lahendasime? 1 tähendab üldse mitte, 5 väga.',
    zh: '您对我们处理此事的满意程度如何？1 为非常不满意，5 为非常满意。',
    id: 'Seberapa puas Anda dengan penanganan kami? 1 berarti sama sekali tidak, 5 berarti sangat puas.',
    ja: '今回の対応にどの程度ご満足いただけましたか。1は「まったく満足していない」、5は「とても満足している」です。',
  },
  of: 5,
  poorAtMost: 2,
};

/** Docs/defaults.md, "Keeping". */
export const DEFAULT_KEEPING: Policy['keeping'] = { quoteDays: 90, closedCaseMonths: 24, personalDays: 90 };

/** Empty until the team fills it in: nobody enters before (R123). */
export const DEFAULT_SPONSORSHIP: Policy['sponsorship'] = {
  propose: true,
  purpose: '',
  metrics: [],
  duties: [],
  trainings: [],
  entry: [],
  exit: [],
};

export const DEFAULT_REVIEW: Policy['review'] = {
  invite: ['escalation-manager', 'lead', 'technical-manager', 'csm', 'coach'],
  minutes: 60,
};
