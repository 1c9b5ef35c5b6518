/** How are we doing (R92): the question while a case is under way, by language tag. It asks about the solution and about our updates. */
export const MOOD_QUESTION: Record<string, string> = {
  en: 'May I ask how we are doing so far? Are you satisfied with the solution, and with how we keep you up to date? If something is missing, please tell me, and I will see what we can do better.',
  fi: 'Saanko kysyä, miten olemme tähän mennessä onnistuneet? Oletko tyytyväinen ratkaisuun ja siihen, miten pidämme sinut ajan tasalla? Jos jotain puuttuu, kerro minulle, niin katson, mitä voimme tehdä paremmin.',
  et: 'Kas tohin küsida, kuidas meil seni on läinud? Kas olete rahul lahendusega ja sellega, kuidas teid kursis hoiame? Kui midagi on puudu, andke palun teada, ja ma vaatan, mida saame paremini teha.',
  zh: '想请教一下，到目前为止我们做得怎么样？您对解决方案以及我们通报进展的方式满意吗？如果有不足之处，请告诉我，我会看看我们能如何改进。',
  id: 'Bolehkah saya bertanya bagaimana pelayanan kami sejauh ini? Apakah Anda puas dengan solusinya dan dengan cara kami memberi kabar? Jika ada yang kurang, mohon sampaikan kepada saya, dan saya akan melihat apa yang bisa kami perbaiki.',
  ja: 'これまでの対応についてお聞かせください。解決策の内容や、進捗のご連絡にご満足いただけていますか。行き届かない点がございましたら、お知らせください。改善できることを検討いたします。',
};
