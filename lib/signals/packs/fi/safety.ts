import type { Pattern } from '../../pattern.ts';

/** Finnish: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|tappaisin|aion\s+tappaa)\s+itseni|itsemurha\p{L}*|en\s+(?:\p{L}+\s+){0,2}(?:jaksa|halua)\s+(?:\p{L}+\s+)?elää|vahingoitan\s+itseäni|hypp?ään\s+(?:sillalta|katolta)|päätän\s+päiväni|elämälläni\s+ei\s+ole\s+(?:enää\s+)?väliä)/giu,
    unless: /(?<!\p{L})(?:itsemurhien\s+ehkäisy|kirja|elokuva)\p{L}*/giu,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|hakkaan|ammun|puukotan|kuristan|mukiloin|vedän\s+turpaan|lyön)\s+(?:\p{L}+\s+){0,2}(?:teidät|sinut|sut|teitä|sinua|jonkun|kaikki\s+siellä|turpaan)|(?:saat|saatte)\s+(?:\p{L}+\s+)?turpaa(?:si|nne|n)|tiedän\s+(?:kyllä\s+)?missä\s+(?:asut|asutte|olet\s+töissä)|poltan\s+(?:\p{L}+\s+){0,2}(?:toimistonne|konttorinne|liikkeenne|paikan)|pommi(?:n|uhka\p{L}*)?\s+(?:\p{L}+\s+){0,2}(?:toimistoonne|rakennuks\p{L}*|räjähtää))/giu,
  },
  {
    rule: 'safety/danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:hengenvaara(?:ssa|llinen|llista|n)?|(?:sai|sain|saimme)\s+sähköiskun|(?:laite|akku|laturi|pistoke|kone|johto)\s+(?:\p{L}+\s+){0,3}(?:syttyi|leimahti|räjähti|savuaa|kärysi|palaa|suli)(?!\p{L})|syttyi\s+(?:palamaan|tuleen)|tulipalon?\s+vaara\p{L}*|(?:lapsi|lapsemme|työntekijä(?:mme)?|asiakas|äitini)\s+(?:\p{L}+\s+){0,3}(?:loukkaantui|joutui\s+sairaalaan|melkein\s+kuoli|sai\s+palovammoja))/giu,
    unless:
      /(?<!\p{L})(?:hengenvaarallisen\s+(?:hyv|hauska))|(?<!\p{L})palo(?:varoitti|muur)\p{L}*|(?<!\p{L})merkkivalo/giu,
  },
];
