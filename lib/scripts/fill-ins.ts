/** What a script may leave for the ticket to fill. */
export const PLACEHOLDERS = ['customer', 'agent', 'subject', 'time'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** How an unfilled placeholder is shown, per language: what the agent types over. */
const FILL_INS: Readonly<Record<string, Record<Placeholder, string>>> = {
  en: { customer: 'name', agent: 'your name', subject: 'subject', time: 'time' },
  fi: { customer: 'nimi', agent: 'oma nimi', subject: 'aihe', time: 'aika' },
  et: { customer: 'nimi', agent: 'oma nimi', subject: 'teema', time: 'aeg' },
  zh: { customer: '姓名', agent: '您的姓名', subject: '主题', time: '时间' },
  id: { customer: 'nama', agent: 'nama Anda', subject: 'perihal', time: 'waktu' },
  ja: { customer: 'お名前', agent: '担当者名', subject: '件名', time: '日時' },
};

/** A visible gap such as `[time]`, in the text's language; English where the language has no word for it. */
export function fillIn(placeholder: Placeholder, language: string): string {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  return `[${(FILL_INS[base] ?? FILL_INS.en)![placeholder]}]`;
}
