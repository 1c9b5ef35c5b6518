import type { Policy } from '../model/policy.ts';
import { furtherNames, withFurtherNames } from './names/further-names.ts';

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

const against = (id: string, en: string, fi: string, ja: string) => ({
  mitigation: { en, fi, ja, ...furtherNames('mitigation', id) },
});

/**
 * What may go wrong with a case (R99). For some the process itself says what to do; the others are without a plan until the team
 * writes one, and are listed as such.
 */
export const DEFAULT_RISKS: Policy['risks'] = withFurtherNames('risk', [
  {
    id: 'owner-away',
    name: {
      en: 'The owner of the case is suddenly away',
      fi: 'Asian omistaja on yllättäen poissa',
      ja: '案件の責任者が急に不在になる',
    },
    ...against(
      'owner-away',
      'The deputy takes the case with its brief, and tells the customer who it is now.',
      'Varahenkilö ottaa asian yhteenvedon pohjalta ja kertoo asiakkaalle, kuka asiaa nyt hoitaa.',
      '代理が引き継ぎメモをもとに案件を引き受け、新しい担当者をお客様に伝えます。',
    ),
    signals: ['handovers'],
  },
  {
    id: 'date-missed',
    name: {
      en: 'A promised time cannot be kept',
      fi: 'Luvatusta ajasta ei pystytä pitämään kiinni',
      ja: '約束した期限を守れなくなる',
    },
    ...against(
      'date-missed',
      'Tell the customer before the time has passed: what is new, the new time, and what helps until then.',
      'Kerro asiakkaalle ennen määräajan umpeutumista: mitä uutta, mikä on uusi aika ja mikä auttaa siihen asti.',
      '期限が過ぎる前に、状況、新しい期限、それまでの対処をお客様に伝えます。',
    ),
    signals: ['sla-risk', 'sla-breach', 'urgency'],
  },
  {
    id: 'workaround-fails',
    name: {
      en: 'The workaround stops working before the fix is there',
      fi: 'Väliaikainen ratkaisu lakkaa toimimasta ennen korjausta',
      ja: '修正の前に暫定対応が効かなくなる',
    },
    signals: ['repeat-contact'],
  },
  {
    id: 'more-customers',
    name: {
      en: 'More customers turn out to be affected',
      fi: 'Asia koskeekin useampia asiakkaita',
      ja: '影響を受けるお客様が増える',
    },
    ...against(
      'more-customers',
      'Gather their tickets in one case, have one message approved, and tell everybody at the same time.',
      'Kokoa tiketit yhteen asiaan, hyväksytä yksi viesti ja kerro kaikille samaan aikaan.',
      'チケットを1つの案件にまとめ、承認済みの文面を全員に同時に伝えます。',
    ),
    signals: ['affects-others'],
  },
  {
    id: 'public-post',
    name: {
      en: 'The customer writes about it in public',
      fi: 'Asiakas kirjoittaa asiasta julkisesti',
      ja: 'お客様が公の場に書き込む',
    },
    signals: ['reputation-threat', 'extraordinary-threat'],
  },
  {
    id: 'customer-leaves',
    name: {
      en: 'The customer leaves though the problem was solved',
      fi: 'Asiakas lähtee, vaikka ongelma ratkaistiin',
      ja: '解決したのにお客様が離れてしまう',
    },
    ...against(
      'customer-leaves',
      'Somebody with authority calls them before the renewal, asks how it went, and listens.',
      'Joku, jolla on päätösvaltaa, soittaa ennen sopimuksen uusimista, kysyy kokemuksesta ja kuuntelee.',
      '決裁権のある者が契約更新の前に電話をし、ご感想を伺います。',
    ),
    signals: ['churn-threat', 'high-value'],
  },
  {
    id: 'legal-steps',
    name: {
      en: 'The customer takes legal steps',
      fi: 'Asiakas ryhtyy oikeudellisiin toimiin',
      ja: 'お客様が法的手段を取る',
    },
    signals: ['legal-threat'],
  },
  {
    id: 'data-lost',
    name: {
      en: 'Data of the customer is lost or seen by others',
      fi: 'Asiakkaan tietoja katoaa tai joutuu muiden nähtäväksi',
      ja: 'お客様のデータが失われる、または他人の目に触れる',
    },
  },
]);
