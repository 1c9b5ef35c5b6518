/** Finnish: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  /(?<!\p{L})(?:kiitos|kiitoksia|kiitämme|kiitän|suurkiitos|tuhannet\s+kiitokset)(?:\s+(?:paljon|kovasti|avusta|nopeasta|tuhannesti|selvityksestä|hyvästä|teille|sinulle|ymmärryksestä))(?!\p{L})/giu,
  /(?<!\p{L})(?:pahoittelen|pahoittelut|anteeksi)\s+(?:\p{L}+\s+){0,3}(?:sävyä(?:ni)?|käytöstäni|mitä\s+sanoin|sävystä|(?:rumia\s+)?sanojani|kielenkäyttöä(?:ni)?|purkaustani|että\s+(?:\p{L}+\s+){0,2}(?:kiivastuin|suutuin|tiuskin|hermostuin)|aiheuttamaani\s+vaivaa)/giu,
  /(?<!\p{L})(?:ei\s+mitään\s+hätää|hienoa\s+palvelua|loistavaa\s+palvelua|erinomaista\s+palvelua|upeaa\s+palvelua|olen\s+(?:erittäin\s+|todella\s+|oikein\s+)?tyytyväinen)(?!\p{L})/giu,
];

/** Finnish: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  /(?<!\p{L})(?:nyt\s+(?:se\s+|tämä\s+|kaikki\s+)?(?:toimii|onnistui|on\s+kunnossa)|(?:toimii|pelittää)\s+(?:nyt|taas|jälleen|hyvin|moitteetta)|alkoi\s+toimia|(?:ongelma|asia|vika)\s+(?:on\s+|saatiin\s+)?(?:nyt\s+)?(?:ratkesi|ratkennut|ratkaistu|selvisi|selvinnyt|korjaantui|korjattu|kunnossa|hoidettu)|homma\s+hoidossa|kaikki\s+(?:on\s+)?kunnossa)(?!\p{L})/giu,
];

/** Finnish: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  /^\P{L}*(?:(?:ja|no|niin|mutta|entä)\s+)*(?:milloin|koska|mikä|mitä|missä|miksi|kuka|miten|kuinka|voitteko|voisitteko|onko|oletteko|saanko|joko)(?!\p{L})/giu,
  /(?<!\p{L})(?:haluan|haluamme|haluaisin|haluaisimme|vaadin|vaadimme|tarvitsen|tarvitsemme|odotan|odotamme|toivon|toivomme|pitää|pitäisi|täytyy|täytyisi|on\s+(?:oltava|saatava|korjattava|hoidettava)|mennessä|viimeistään)(?!\p{L})(?!\s+(?:vain\s+|vielä\s+)?(?:kiittää|pahoitella|pyytää\s+anteeksi))|(?<!\p{L})(?:korja|hoita|varmista|tarkista|laitta|lähettä|vasta|palautta|teh|soitta|maksa|ratkais|kerto|ilmoitta|huolehti)(?:kaa|kää)(?!\p{L})/giu,
];

/** Finnish: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  /(?<!\p{L})(?:mutta|vaan|valitettavasti|silti|kuitenkin|kuitenkaan|paitsi)(?!\p{L})/giu,
  /(?<!\p{L})(?:vieläkään|edelleenkään|edelleen|vielä)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:ei|eivät|en|emme|puuttuu|rikki|odotan|odotamme|virhe|sama)(?!\p{L})|(?<!\p{L})(?:ei|eivät|en|emme)\s+(?:\p{L}+\s+){0,2}(?:toimi|auta|auttanut|onnistu|onnistunut|aukea|saapunut|tullut|ratkennut)(?!\p{L})/giu,
  /(?<!\p{L})(?:kiitos|kiitti)\s+(?:ei\s+mistään|tyhjästä|vaan)(?!\p{L})/giu,
];
