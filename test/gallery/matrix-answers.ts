import type { Language } from '../../lib/i18n/translator.ts';
import { DEFAULT_LADDERS } from '../../lib/policy/default-ladders.ts';
import { DEFAULT_MATRIX } from '../../lib/policy/default-matrix.ts';
import { DEFAULT_ROLES } from '../../lib/policy/default-roles.ts';
import { MATRIX_TEMPLATES } from '../../lib/policy/templates/matrix-templates.ts';

/** Sentences of the linter, by language: an error with its mend, and a warning. */
const FINDINGS: Record<Language, { error: string; mend: string; warning: string }> = {
  en: {
    error: 'This row reaches nobody: no one holds the role “executive”, and the row climbs no ladder.',
    mend: 'Climb the ladder “Deputy, lead, executive”',
    warning: 'Nobody holds the role “legal team”. One place names it, and nobody is told there.',
  },
  fi: {
    error: 'Tämä rivi ei tavoita ketään: roolissa ”johtaja” ei ole ketään, eikä rivillä ole porrastusta.',
    mend: 'Ota porrastus ”Varahenkilö, tiiminvetäjä, johtaja”',
    warning: 'Roolissa ”lakitiimi” ei ole ketään. Se on mainittu yhdessä kohdassa, jossa kenellekään ei nyt kerrota.',
  },
  id: {
    error: 'Baris ini tidak sampai ke siapa pun: peran “eksekutif” tidak ada pemegangnya, dan baris ini tanpa tangga.',
    mend: 'Naiki tangga “Wakil, ketua tim, eksekutif”',
    warning: 'Peran “tim hukum” tidak ada pemegangnya. 1 tempat menyebutnya, dan tidak ada yang diberi tahu di sana.',
  },
  et: {
    error: 'See rida ei jõua kellegini: rolli „tippjuht“ ei ole kellelgi ja real ei ole redelit.',
    mend: 'Kasuta redelit „Asendaja, tiimijuht, tippjuht“',
    warning: 'Rolli „õigusosakond“ ei ole kellelgi. Üks koht nimetab seda ja seal ei teavitata kedagi.',
  },
  ja: {
    error: 'この行は誰にも届きません：役割「役員」の担当者がおらず、依頼の順序もありません。',
    mend: '依頼の順序「代理→リーダー→役員」を使う',
    warning: '「法務担当」の担当者がいません。指定されている1か所では、誰にも伝わりません。',
  },
  zh: {
    error: '此行到不了任何人：没有人担任“高层管理者”，此行也不使用升级阶梯。',
    mend: '使用升级阶梯“代理人、主管、高层”',
    warning: '没有人担任“法务团队”。有1处用到它，但那里不会告知任何人。',
  },
};

/** What the editor of the matrix asks: the shipped matrix, changed once, with an error and a warning in it. */
export function matrixAnswers(language: Language) {
  const { error, mend, warning } = FINDINGS[language];
  const finding = { row: null, about: null, mend: null };
  return {
    'matrix.context': () => ({
      roles: DEFAULT_ROLES.map(({ id, name }) => ({ id, name: name[language] ?? id })),
      people: [{ id: 'maija', name: 'Maija Laine' }],
      pagers: [{ id: 'pd-1', name: 'PagerDuty', kind: 'pagerduty' }],
      scripts: [],
      tiers: ['high'],
      languages: ['en', 'fi', 'et', 'zh', 'id', 'ja'],
      explanations: Object.fromEntries(DEFAULT_MATRIX.map(({ id, explain }) => [id, explain])),
    }),
    'matrix.duty': () => ({ person: 'Maija Laine', absent: 'Ville Virta', hole: null, until: null }),
    'matrix.templates': () => ({
      shipped: { matrix: DEFAULT_MATRIX, ladders: DEFAULT_LADDERS },
      templates: MATRIX_TEMPLATES,
    }),
    'matrix.history': () => ({
      versions: [
        {
          id: 'event-1',
          part: 'matrix',
          at: '2026-11-16T09:30:00Z',
          by: 'Mari',
          holds: true,
          isReset: false,
          size: DEFAULT_MATRIX.length,
          added: [],
          removed: [],
          changed: [DEFAULT_MATRIX[1]?.name?.[language] ?? ''],
          isReordered: true,
        },
      ],
    }),
    'lint.run': () => ({
      findings: [
        {
          ...finding,
          level: 'error',
          code: 'dead-end',
          path: ['matrix', 2, 'to', 'role'],
          row: 'churn-high-value',
          message: error,
          mend: {
            label: mend,
            part: 'matrix',
            patch: [{ op: 'add', path: ['matrix', 2, 'ladder'], value: 'standard' }],
            row: 'churn-high-value',
          },
        },
        {
          ...finding,
          level: 'warning',
          code: 'role-without-people',
          path: ['matrix', 1, 'notify', 0],
          message: warning,
        },
      ],
      more: 0,
    }),
  };
}
