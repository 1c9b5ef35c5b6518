import { CASE_REASONS, SEVERITIES } from '../model/kinds.ts';
import type { PolicyFile } from '../model/policy.ts';
import { duplicates } from './check-names.ts';
import type { Known } from './check-people.ts';
import type { Finding } from './policy-error.ts';

const isBlank = (texts: Record<string, string> | undefined) =>
  Object.values(texts ?? {}).every((text) => text.trim() === '');

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** One line for each severity: a case would else have no time by which it is acknowledged, or two (R62, R64). */
function checkCadence({ cadence }: PolicyFile): Finding[] {
  if (!cadence) return [];
  const given = cadence.map(({ severity }) => severity);
  const twice = given.flatMap((severity, i): Finding[] =>
    given.indexOf(severity) === i
      ? []
      : [{ path: ['cadence', i, 'severity'], message: `${severity} has its times above already; keep one of the two` }],
  );
  const missing = SEVERITIES.filter((severity) => !given.includes(severity)).map(
    (severity): Finding => ({
      path: ['cadence'],
      message: `the times of ${severity} are missing; add them, or leave "cadence" out for the shipped ones`,
    }),
  );
  return [...twice, ...missing];
}

/** Executive cases and S1 always go through every step. */
function checkLight({ light }: PolicyFile): Finding[] {
  const never = { types: 'executive', severities: 'S1' } as const;
  return (['types', 'severities'] as const).flatMap((field): Finding[] => {
    const at = (light?.[field] as readonly string[] | undefined)?.indexOf(never[field]) ?? -1;
    if (at === -1) return [];
    return [{ path: ['light', field, at], message: `a case that is ${never[field]} is never light; remove it here` }];
  });
}

/** R105. */
function checkSurvey({ survey }: PolicyFile): Finding[] {
  if (!survey) return [];
  const findings: Finding[] = [];
  const { of, poorAtMost, link } = survey;
  if (!Number.isInteger(of))
    findings.push({ path: ['survey', 'of'], message: 'the best score is a whole number, such as 5' });
  if (!Number.isInteger(poorAtMost) || poorAtMost < 1)
    findings.push({ path: ['survey', 'poorAtMost'], message: 'the highest poor score is a whole number from 1' });
  else if (poorAtMost >= of)
    findings.push({
      path: ['survey', 'poorAtMost'],
      message: `with ${poorAtMost} of ${of} every answer would be poor; use ${of - 1} or less`,
    });
  if (link != null && !isWebAddress(link))
    findings.push({
      path: ['survey', 'link'],
      message: 'a link starts with https:// or http://, such as https://forms.example/how-was-it; or leave it out',
    });
  if (isBlank(survey.question))
    findings.push({
      path: ['survey', 'question'],
      message: 'the survey asks nothing; write the question in at least one language',
    });
  return findings;
}

/** How long things are kept, in whole days and months (R145). */
function checkKeeping({ keeping }: PolicyFile): Finding[] {
  return Object.entries(keeping ?? {}).flatMap(([field, value]): Finding[] =>
    Number.isInteger(value)
      ? []
      : [{ path: ['keeping', field], message: `${value} is no whole number; write one such as ${Math.ceil(value)}` }],
  );
}

/** Reasons and risks of the team's own: each once, and with words (R14, R99). */
function checkLists(policy: PolicyFile): Finding[] {
  const lists = { reasons: 'reasons', risks: 'risks' } as const;
  const shipped: readonly string[] = CASE_REASONS;
  return (['reasons', 'risks'] as const).flatMap((part) => {
    const entries = policy[part] ?? [];
    const ids = entries.map(({ id }) => id);
    return [
      ...duplicates(ids, [part], lists[part]),
      ...entries.flatMap(({ id, name }, i): Finding[] => [
        ...(part === 'reasons' && shipped.includes(id)
          ? [{ path: [part, i, 'id'], message: `"${id}" is a reason that is there already; give yours another id` }]
          : []),
        ...(isBlank(name)
          ? [{ path: [part, i, 'name'], message: 'this has no name; write one in at least one language, or remove it' }]
          : []),
      ]),
    ];
  });
}

/** Who is asked to the quarterly review (R97). */
function checkReview({ review }: PolicyFile, { checkRole }: Known): Finding[] {
  if (!review) return [];
  const { invite, minutes } = review;
  const findings = invite.flatMap((id, i) =>
    invite.indexOf(id) === i
      ? checkRole(id, ['review', 'invite', i])
      : [{ path: ['review', 'invite', i], message: `"${id}" is invited above already; remove it here` }],
  );
  if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 600) return findings;
  return [...findings, { path: ['review', 'minutes'], message: 'a review takes 5 to 600 whole minutes, such as 60' }];
}

/** The rest of the process: what is well-shaped and cannot be meant. */
export function checkProcess(policy: PolicyFile, known: Known): Finding[] {
  return [
    ...checkCadence(policy),
    ...checkLight(policy),
    ...checkSurvey(policy),
    ...checkKeeping(policy),
    ...checkLists(policy),
    ...checkReview(policy, known),
  ];
}
