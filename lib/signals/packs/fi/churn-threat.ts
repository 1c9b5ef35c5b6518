import type { Pattern } from '../../pattern.ts';

/** Finnish: a threat to leave, with a condition or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jos|jollei|jollen|jollette|ellei|ellette|mikäli|jos\s+ei)(?!\p{L})[^.!?]{0,100},\s+(?:niin\s+)?[^.!?]{0,20}(?<!\p{L})(?:irtisanon|irtisanomme|peruutan|peruutamme|perun|perumme|vaihdan|vaihdamme|vaihdetaan|siirryn|siirrymme|siirrän|siirrämme|siirretään|lopetan|lopetamme|päätän|päätämme|lähden|lähdemme|etsin|etsimme|ostan\s+jatkossa|tilaan\s+jatkossa)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:salasana|asetu(?:s|ks)|osoite|osoitte|kokoa|koon|väri|perumatta)/giu,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tai|muuten|muutoin|tai\s+muuten|tai\s+sitten|muussa\s+tapauksessa)\s+(?:minä\s+|me\s+|mä\s+|niin\s+)?(?:irtisanon|irtisanomme|peruutan|peruutamme|perun|perumme|vaihdan|vaihdamme|siirryn|siirrymme|siirrämme|siirrän|lopetan|lopetamme|päätämme|päätän|lähden|lähdemme)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:salasana|osoite|osoitte|väri|kokoa)/giu,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:harkitsen|harkitsemme|harkitaan|mietin|mietimme|pohdin|pohdimme|olen\s+harkinnut|alan\s+miettiä)\s+(?:\p{L}+\s+){0,3}(?:\p{L}+n\s+)?(?:vaihtamista|vaihtoa|irtisanomista|lopettamista|siirtymistä\s+(?:kilpailija|muualle|toise)|kilpailuttamista)/giu,
    unless: /(?<!\p{L})(?:salasanan|paketin|liittymätyypin|näytön|osoitteen|koon)\s+(?:vaihtamista|vaihtoa)/giu,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaihdan|vaihdamme|vaihdetaan|siirryn|siirrymme|siirrän|siirrämme|lähden|lähdemme|viemme|vien|menen|menemme)\s+(?:\p{L}+\s+){0,4}(?:kilpailija\p{L}*|operaattoria|toimittajaa|palveluntarjoajaa|pankkia|yhtiötä|muualle|toiselle\s+(?:toimittajalle|operaattorille|yhtiölle)|toiseen\s+(?:yhtiöön|firmaan|pankkiin|palveluun))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|halua|tule)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/losing-customer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:menetätte|menetitte|olette\s+menettä\p{L}+)\s+(?:\p{L}+\s+){0,3}(?:asiakka|minut|meidät|tilauks)\p{L}*(?:\s+asiakk\p{L}*)?/giu,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viimeinen\s+kerta,?\s+kun|(?:oli|on)\s+viimeinen\s+(?:tilauk|osto|asioint)\p{L}*|en\s+(?:enää\s+)?(?:koskaan|ikinä)\s+(?:enää\s+)?(?:tilaa|osta|asioi|käytä)(?!\s+(?:ohjelma|näppäi))|lopetan\s+(?:tämän\s+)?asiakkuu\p{L}*|asiakkuu(?:teni|temme)\s+päättyy\s+tähän)(?:\s+teillä|\s+teiltä|\s+tilaan|\s+asioin|\s+ostan)?/giu,
  },
  {
    rule: 'churn-threat/leaving-if',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:irtisanon|irtisanomme|perun|perumme|lopetan|lopetamme|vaihdan|vaihdamme|siirryn|siirrymme|lähden|lähdemme)\s+(?:\p{L}+\s+){0,4}(?:jos|mikäli|ellei\p{L}*|jollei\p{L}*)|(?:jos|mikäli|ellei\p{L}*)[^.!?]{5,80}(?:irtisanon|irtisanomme|vaihdamme|vaihdan|siirrymme|lähdemme|lopetamme|lopetan)\s+(?:\p{L}+\s+)?(?:sopimuk\p{L}*|tilauk\p{L}*|toimittaj\p{L}*|palvelu\p{L}*|operaattor\p{L}*|asiakkuu\p{L}*|kilpailija\p{L}*|muualle)|(?:emme|en)\s+(?:\p{L}+\s+){0,2}(?:uusi|jatka|uusia|jatkaa)\s+(?:\p{L}+\s+)?sopimus\p{L}*|viimeinen\s+kerta,?\s+kun\s+(?:tilaan|ostan|asioin|käytän|tilaamme|ostamme)|(?:harkitse\p{L}*|mietimme|mietin)\s+(?:\p{L}+\s+){0,3}(?:vaihto\p{L}*|vaihtaa|vaihtamista|irtisano\p{L}*)|(?:olemme|olen)\s+(?:\p{L}+\s+)?kilpailutta\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kuukausi|vuosi|paketti)/giu,
  },
];
