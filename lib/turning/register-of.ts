/** Words that speak to us plainly, and words that speak to us formally; how many formal ones it takes. */
interface Forms {
  plain: RegExp;
  formal: RegExp;
  least: number;
}

/** Word forms, in lower case. Languages that do not show it in words (English) or only by the name one is called (Chinese, Indonesian) are left out. */
const FORMS: Readonly<Record<string, Forms>> = {
  fi: {
    plain:
      /(?<!\p{L})(?:sä|sinä|sun|sinun|sulla|sinulla|sulle|sinulle|sut|sinut|moi|moikka|hei|terve|voitko|pystytkö|saatko|osaatko|tiedätkö|katsotko)(?!\p{L})/gu,
    formal:
      /(?<!\p{L})(?:te|teidän|teille|teiltä|teitä|teihin|teillä|voitteko|pystyttekö|saatteko|pyydän teitä|kehotan|vaadin teiltä|arvoisa|kunnioittavasti|täten)(?!\p{L})/gu,
    least: 2,
  },
  et: {
    plain:
      /(?<!\p{L})(?:sa|sina|su|sinu|sulle|sinule|sul|sinul|sult|tere|tsau|saad|oskad|palun vaata|kas sa)(?!\p{L})/gu,
    formal:
      /(?<!\p{L})(?:teie|teid|teile|teil|teilt|te|lugupeetud|austatud|lugupidamisega|käesolevaga|palun teil)(?!\p{L})/gu,
    least: 2,
  },
  ja: {
    plain: /(?:です|ます|ました|ません|でしょうか|ください|よろしく|お願いします)/gu,
    formal:
      /(?:申し上げ|存じ|賜り|賜れ|何卒|遺憾|貴社|御社|貴殿|いただきたく|くださいますよう|頂きたく|承知いたしかね|いたしかね|誠に|ご査収|拝)/gu,
    least: 2,
  },
};

/**
 * How a text speaks to us: `formal` where it has formal words and, but for Japanese, no plain ones; `plain` where it has only plain ones;
 * undefined where neither is clear, or the language does not show it.
 */
export function registerOf(text: string, language: string): 'plain' | 'formal' | undefined {
  const forms = FORMS[language];
  if (!forms) return undefined;
  const small = text.toLowerCase();
  const formal = small.match(forms.formal)?.length ?? 0;
  const plain = small.match(forms.plain)?.length ?? 0;
  // Polite verb endings stand in formal Japanese, too.
  if (formal >= forms.least && (plain === 0 || language === 'ja')) return 'formal';
  return plain > 0 && formal === 0 ? 'plain' : undefined;
}
