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
  id: {
    title: 'NPWP di tagihan salah',
    text: 'Minta NPWP yang benar, betulkan di Penagihan > Data perusahaan, lalu terbitkan ulang tagihannya.\nTagihan lama dikreditkan semalaman.',
    subject: 'NPWP salah untuk kedua kalinya',
    solved: 'Nomornya berasal dari kontrak lama; di sana juga sudah dibetulkan.',
    other: 'Pengembalian dana paket tahunan yang dibatalkan lebih awal',
  },
  et: {
    title: 'Arvel on vale registrikood',
    text: 'Küsi õige registrikood, paranda see lehel Arveldus > Ettevõtte andmed ja koosta arve uuesti.\nVana arve krediteeritakse öösel.',
    subject: 'Registrikood on juba teist korda vale',
    solved: 'Kood tuli vanast lepingust; see parandati ka seal.',
    other: 'Aastapaketi tagasimakse poole pealt',
  },
  ja: {
    title: '請求書の登録番号が間違っている',
    text: '正しい登録番号を確認し、「請求 > 会社情報」で直してから請求書を再発行する。\n古い請求書は夜間に自動で取り消される。',
    subject: '登録番号がまた違っています',
    solved: '番号は旧契約のものだったため、契約側も訂正した。',
    other: '年間プランを途中で解約したときの返金',
  },
  zh: {
    title: '发票上的税号有误',
    text: '先确认正确的税号，在“账单 > 公司信息”中更正，再重新开具发票。\n旧发票会在夜间自动冲销。',
    subject: '税号又错了，这是第二次',
    solved: '税号来自旧合同；那里也已更正。',
    other: '提前取消年度套餐的退款',
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
