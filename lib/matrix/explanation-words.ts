/** Words that fill an explanation where nobody is named: our colleague by role, or without one, and the matter itself. */
const WORDS: Record<string, { colleague: (role: string) => string; someone: string; matter: string }> = {
  en: { colleague: (role) => `our ${role}`, someone: 'our colleague', matter: 'this' },
  fi: { colleague: (role) => `tiimimme ${role}`, someone: 'työkaverini', matter: 'tämän' },
  et: { colleague: (role) => `meie ${role}`, someone: 'meie kolleeg', matter: 'selle' },
  zh: { colleague: (role) => `我们的${role}`, someone: '我们的同事', matter: '这个问题' },
  id: { colleague: (role) => `${role} kami`, someone: 'rekan kami', matter: 'masalah ini' },
  ja: { colleague: (role) => `弊社の${role}`, someone: '弊社の担当者', matter: 'この件' },
};

export interface ExplanationWords {
  colleague: (role: string) => string;
  /** Undefined in a language we have no words of: the sentence is left out. */
  someone: string | undefined;
  matter: string | undefined;
}

/** The words of a language; the bare role and no other word in a language we have none for. */
export function explanationWords(language: string): ExplanationWords {
  return (
    WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? {
      colleague: (role) => role,
      someone: undefined,
      matter: undefined,
    }
  );
}
