import { entryOf } from '../model/entry-of.ts';

/** Telling the customer of a known defect and the day of its fix (R4), by language. `{customer}` and `{day}` are filled in. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'Hello {customer},\n\nThank you for telling us about “{subject}”. We have found the cause and are fixing it. The fix is planned for {day}. If that date changes, I will write to you before it.',
  fi: 'Hei {customer},\n\nkiitos, että kerroit meille asiasta ”{subject}”. Olemme löytäneet syyn ja korjaamme sitä. Korjauksen on määrä olla valmis {day}. Jos päivä muuttuu, kirjoitan sinulle ennen sitä.',
  et: 'Tere, {customer}\n\nTäname, et andsite meile teada teemast „{subject}“. Oleme põhjuse leidnud ja parandame seda. Parandus on kavas {day}. Kui kuupäev muutub, kirjutan teile enne seda.',
  zh: '{customer}，您好：\n\n感谢您告知“{subject}”的问题。我们已找到原因并正在修复，预计于{day}完成。如日期有变，我会提前通知您。',
  id: 'Halo Bapak/Ibu {customer},\n\nTerima kasih telah memberi tahu kami tentang “{subject}”. Penyebabnya sudah kami temukan dan sedang kami perbaiki. Perbaikan direncanakan selesai pada {day}. Jika tanggal itu berubah, saya akan mengabari Anda sebelumnya.',
  ja: '{customer}様\n\n「{subject}」についてお知らせいただき、ありがとうございます。原因が判明し、修正を進めております。修正は{day}に完了する予定です。予定が変わる場合は、事前にご連絡いたします。',
};

/** The text of a language, else the English one, with the language it is in. */
export function minorText(language: string): { text: string; language: string } {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const text = entryOf(TEXTS, base);
  return text ? { text, language: base } : { text: TEXTS.en as string, language: 'en' };
}
