import type { Language } from '../../lib/i18n/translator.ts';
import type { ArticleDraft, ArticleView, EarlierCase } from '../../lib/messages/knowledge-messages.ts';

const WORDS: Record<Language, { title: string; text: string; subject: string; solved: string; other: string }> = {
  en: {
    title: 'Invoice shows the wrong VAT number',
    text: 'Ask for the VAT ID, correct it under Billing > Company details, then reissue the invoice.\nThe old one is credited overnight.',
    subject: 'VAT number wrong for the second time',
    solved: 'The number came from the old contract; it was corrected there too.',
    other: 'Refund for an annual plan cancelled early',
  },
  fi: {
    title: 'Laskulla on väärä Y-tunnus',
    text: 'Pyydä oikea Y-tunnus, korjaa se kohdassa Laskutus > Yrityksen tiedot ja muodosta lasku uudelleen.\nVanha lasku hyvitetään yön aikana.',
    subject: 'Y-tunnus väärin jo toisen kerran',
    solved: 'Tunnus tuli vanhasta sopimuksesta; se korjattiin myös sinne.',
    other: 'Vuositilauksen hyvitys kesken kauden',
  },
  ja: {
    title: '請求書の登録番号が間違っている',
    text: '正しい登録番号を確認し、「請求 > 会社情報」で直してから請求書を再発行する。\n古い請求書は夜間に自動で取り消される。',
    subject: '登録番号がまた違っています',
    solved: '番号は旧契約のものだったため、契約側も訂正した。',
    other: '年間プランを途中で解約したときの返金',
  },
};

/** What the panel, a case and the dashboard's page ask of articles and earlier cases. */
export function knowledgeAnswers(language: Language) {
  const words = WORDS[language];
  const article: ArticleView = {
    id: 'article-1',
    title: words.title,
    text: words.text,
    url: null,
    language,
    caseRef: '7F3A2C',
    changedAt: '2026-11-12T09:00:00Z',
    changedBy: 'Ann Agent',
    isRetired: false,
    used: 4,
    avoided: 3,
    waiting: 1,
  };
  const link = {
    ...article,
    id: 'article-2',
    title: words.other,
    text: '',
    url: 'https://wiki.example/refunds',
    used: 0,
  };
  const retired = { ...link, id: 'article-3', isRetired: true, caseRef: null };
  const earlier: EarlierCase = {
    id: 'case-9',
    ref: '9B01DD',
    title: words.subject,
    openedAt: '2026-10-01T09:00:00Z',
    closedAt: '2026-10-03T15:00:00Z',
    resolution: words.solved,
  };
  return {
    'knowledge.alike': () => ({
      found: [
        { kind: 'article', grade: 'close', article },
        { kind: 'case', grade: 'alike', case: earlier },
      ],
    }),
    'knowledge.use': () => ({ outcome: 'inserted', audience: 'public', problem: null }),
    'knowledge.search': ({ query, articlesOnly }: { query: string; articlesOnly?: boolean }) => ({
      articles: articlesOnly ? [article, link] : [article, link, retired],
      cases: query && !articlesOnly ? [earlier] : [],
      total: 2,
    }),
    'knowledge.check': () => ({ names: ['Kim Doe'], isMasked: true }),
    'knowledge.save': ({ draft }: { draft: ArticleDraft }) => ({ ...article, ...draft }),
    'knowledge.retire': () => ({}),
    'case.article-draft': () => ({ title: words.subject, text: words.solved, language, proposed: [article] }),
    'case.alike': () => ({
      tickets: [
        {
          key: 'acme.zendesk.com/4720',
          subject: words.subject,
          requester: 'Sam Porter',
          url: 'https://acme.zendesk.com/agent/tickets/4720',
          level: 'watch',
          observedAt: '2026-11-16T08:00:00Z',
        },
      ],
    }),
  };
}
