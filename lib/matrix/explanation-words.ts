/** Words that fill an explanation where nobody is named: our colleague by role, and the matter itself. */
const WORDS: Record<string, { colleague: (role: string) => string; matter: string }> = {
  en: { colleague: (role) => `our ${role}`, matter: 'this' },
  fi: { colleague: (role) => `tiimimme ${role}`, matter: 'tämän' },
  et: { colleague: (role) => `meie ${role}`, matter: 'selle' },
  zh: { colleague: (role) => `我们的${role}`, matter: '这个问题' },
  id: { colleague: (role) => `${role} kami`, matter: 'masalah ini' },
  ja: { colleague: (role) => `弊社の${role}`, matter: 'この件' },
};

export interface ExplanationWords {
  colleague: (role: string) => string;
  matter: string | undefined;
}

/** The words of a language; the bare role and no word for the matter in a language we have none for. */
export function explanationWords(language: string): ExplanationWords {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? { colleague: (role) => role, matter: undefined };
}
