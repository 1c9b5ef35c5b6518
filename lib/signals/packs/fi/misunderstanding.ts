import type { Pattern } from '../../pattern.ts';

/** Finnish: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ymmärsitte|ymmärsit|käsititte|käsitit|luitte|luit|tulkitsitte|tulkitsit|ymmärrätte|ymmärrettiin)\s+(?:\p{L}+\s+){0,4}(?:väärin|huolimattomasti)|(?:ette|et|ettekö)\s+(?:\p{L}+\s+){0,3}(?:ymmärtäneet|ymmärtänyt|ymmärrä|tajunn\p{L}*|tajua|lukeneet|lukenut)(?:\s+(?:\p{L}+\s+){0,2}(?:kysymy|mi[tks]|asia|pyyntö|viesti|nyt|loppuun|yhtään|mistä)\p{L}*|(?=[.!]))|ette\s+tainneet\s+lukea|en\s+saa\s+itseäni\s+ymmärretyksi|(?:sekoitatte|sekoitit|sekotit|sekoitte|sekoititte)(?=\s)|lukekaa(?:\s+(?:\p{L}+\s+){0,3}(?:viesti|kysymy|ensimmäi|rivi)\p{L}*|!)|lue\s+viesti|vastasitte\s+(?:\p{L}+\s+)?väärälle)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ymmärsinkö|toivottavasti\s+ette|uutiskirje\p{L}*|oma\s+vika)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/mixed-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:väärinkäsity(?:s|ksen|stä)(?!\p{L})|puhu(?:mme|taan|tte)\s+(?:\p{L}+\s+){0,2}(?:eri\s+asi\p{L}*|ristiin|toistemme\s+ohi|ohi|aidasta|jatkuvasti)|menee\s+(?:nyt\s+)?ohi(?:\s+aiheen)?(?!\p{L})|aiheen\s+vierestä|(?:ihan\s+|aivan\s+|\.\s|^)eri\s+asia(?=[.!]|\s*$)|ihan\s+väärä\s+osasto|väärää\s+asiaa|meni\s+metsään|siitä\s+ei\s+(?:nyt\s+)?ole\s+kyse|kyse\s+ei\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,3}(?:siitä|vaan)|kyse\s+(?:ei\s+ole|oli)\s+\p{L}+(?:sta|stä)\s+vaan|ei\s+ole\s+kyse|kyse\s+on\s+(?:toisesta|eri)|ei\s+(?:ollut|ole)\s+(?:se\s+)?(?:kysymys|asia)(?=[.!])|se\s+ei\s+ole\s+se\s+asia|ei\s+(?:se\s+)?(?:sitä|tuo)\s+ole|ei\s+tämä\s+ole\s+se|väärä\s+(?:tuote|asiakas),|(?:kysymys|kysymykseni)\s+(?:koski|oli\s+toinen)|kysymys\s+koskee\s+kiint\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:jotta\s+ei|ettei\s+tule|selvisi|pahoittel\p{L}*|väärinkäsitykseni|milloin|kiireestä|vakavasta|mistään|kiitos)(?!\p{L})|toinen\s+asia\s+vielä/giu,
  },
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme|emmä|emmie)\s+(?:\p{L}+\s+){0,4}(?:kysyn|pyytän|pyytäny|tarkoittan|tarkottanu|puhun|halunn|kysyny)(?:yt|y|ut|u|eet|)(?!\p{L})(?!\s+sinulta)(?:\s+(?:sitä|tuota|tätä|vaan|\p{L}+(?:sta|stä|ta|tä|aa|ää|ia|iä|in|n|maan|mään)))?|(?:en|emme)\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,2}(?:kysynyt|pyytänyt|pyytäneet|hakenut|hakemassa|ostamassa|muuttamassa|siirtämässä)|en\s+(?:puhu|siirrä|hae|halua)\s+(?:[\p{L}-]+\s+){0,3}(?:vaan|,\s+haluan)|en\s+halua\s+(?:palauttaa|perua|vaihtaa),|en\s+puhu\s+siitä|en\s+tilannut\s+\p{L}+,\s+tilasin|en\s+ole\s+(?:yritysasiakas|yrittäjä)|en\s+(?:mä|minä|mie)\s+(?:sitä|tuota))/giu,
    unless:
      /(?<!\p{L})(?:vielä|hän|ollut|pahaa|töykeä|loukata|mitään\s+vastausta|kassalla|kuittia|halunnut\s+vain\s+(?:kiittää|kertoa)|kiittää|häiritä|vaivata|jälkikäteen)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/i-asked-you-answer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kysyin|kysyimme|pyysin|pyysimme|tarkoitin|tarkotin|sanoin|halusin|tarvitsin|meinasin)\s+(?:\p{L}+\s+){0,4}[\p{L}\d]+,\s+(?:en\s|ei\s|enkä|eikä|te\s|sain|tuli\s|tuotiin|vastasitte|lähetitte|lopetitte|peruitte)|tarkoitin\s+toista|meinasin\s+(?:sitä\s+)?toista|kysyin\s+(?:siis\s+)?(?:ihan\s+|aivan\s+)?muuta|halusin\s+\p{L}+\s+enkä|kysyin\s+(?:\p{L}+\s+){1,3}(?:miks|ja\s+sain)|(?:vastasitte|vastasit|vastaatte)\s+(?:\p{L}+\s+){0,3}(?:eri|väärään|aivan\s+eri|jotain|asiaan,|lemmikki\p{L}*|iphon\p{L}*|mobiilista)|(?:miksi|miks)\s+(?:te\s+)?(?:puhutte|vastaatte|neuvotte)|te\s+(?:vastaatte|selitätte|kirjoitatte\s+minulle|puhutte)\s+\p{L}+|(?:kuten|niin\s+kuin)\s+(?:jo\s+)?(?:\p{L}+\s+){0,2}(?:sanoin|kirjoitin|mainitsin)(?!\s+\p{L}+(?:lle|nne))|joka\s+toisen\s+sanan|kirjoitin\s+selvästi|sanoin\s+jo(?:\s+alussa)?[,:]|kysyn\s+nyt\s+uudestaan\s+selvem\p{L}*|(?:vastaus|vastauksenne|vastausta)\s+(?:\p{L}+\s+){0,3}(?:ei\s+liity|menee\s+ohi|koski|meni|kuului|on\s+tarkoitettu|taitaa\s+olla|oli\s+(?:aiheen|toisesta|väär))|vastauksessanne\s+neuvottiin|(?:vastauksenne|vastaus):?\s+(?:koski|käsitteli|näin)|vastauksenne\s+käsitteli|kysymykseeni\s+ei\s+vastattu|kysymykseen\s+ei\s+tullut|ette\s+vastanneet\s+kysymyks\p{L}*|et\s+vastannut\s+siihen|vastaukseksi\s+sain|sain\s+vastauksen\s+\p{L}+(?:sta|stä)|(?:ohje|lähetitte\s+(?:\p{L}+\s+)?ohjeen)\s+(?:on\s+)?(?:väärään|eri)\p{L}*|lähetitte\s+väärän\s+ohjeen|(?:tuotiin|tuli|lähetitte)\s+(?:\p{L}+\s+){0,3}(?:eikä|ei)\s+\p{L}+[.!]|miten\s+tämä\s+liittyy\s+(?:kysymy|asiaan)\p{L}*|mitä\s+tekemistä\s+tällä)/giu,
    unless:
      /(?<!\p{L})(?:kaverilta|kassalla|kiitos|korjaan|hyvän\s+vastauksen|onko|vain|mutta\s+en|epäselvyys|vaimolle|täydellisesti|juuri\s+oikeaan)(?!\p{L})|lahjak/giu,
  },
  {
    rule: 'misunderstanding/asked-x-got-y',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kysyin|kyselin|kysyimme|pyysin|pyysimme|sanoin|tarkoitin|tarkotin|halusin|hain|raportoin|kirjoitin|ilmoitin)\s[^.!?]{0,60}(?:,|ja|mutta|enkä)\s+(?:en|enkä|eikä|ei|sain|saatiin|saimme|te|tuli|vastau\p{L}*|vastas\p{L}*|lähetitte|varasitte|tarjos\p{L}*|kerrottiin|kirjasitte|selitettiin|neuvottiin|peruitte|teidän)(?!\p{L})(?!\s+(?:ole\s+)?(?:vielä|kukaan|mitään|ketään|vastausta|avun|apua|hyvää|hyvän|nopea|ystäväl))|(?<!\p{L})(?:kysymy|kysymykse|pyyntö|pyyntöni|korjauspyyntö|viesti|viestini|asia|asiani|reklamaatio)\p{L}*\s+(?:\p{L}+\s+)?(?:koski|koskee|käsitteli)\s[^.!?]{0,40},?\s+(?:vastau|ei|te|sain|eikä|vastas)\p{L}*|(?<!\p{L})vastau(?:ksessa|ksessanne|s|ksenne|ksesi)\s+(?:\p{L}+\s+){0,2}(?:selitettiin|kerrottiin|neuvottiin|käsiteltiin|puhuttiin|koski|koskee|kertoi|ohjattiin|oli\s+(?:\p{L}+\s+)?(?:eri|muusta|toisesta))(?!\p{L})|(?<!\p{L})vastasitte\s[^.!?]{0,40}(?:ohjeilla|ohjeella|linkillä|esitteellä|valmistekstillä|aivan\s+mu\p{L}+|toise\p{L}+|väär\p{L}+)|(?<!\p{L})(?:tuli|tullut|sain|saatiin|saan|lähetitte|tarjositte|laitoitte)\s+(?:\p{L}+\s+){0,3}(?:esite|esitteen|vakiovastau\p{L}*|vakiotekst\p{L}*|valmistekst\p{L}*|linkin\s+\p{L}+n\s+\p{L}+|ohjeet?\s+\p{L}+n|mac-ohje\p{L}*|digitunnuk\p{L}*|alennuskood\p{L}*)|(?<!\p{L})ainoa\s+(?:reaktio|vastaus)\s+(?:oli|on)\s+(?:automaat|valmis|vakio|robot)\p{L}*|(?<!\p{L})(?:robotti|botti|chatti)\s+(?:\p{L}+\s+)?(?:lähettää|tarjoaa|vastaa)\s+(?:vain|pelkkää|aina)(?!\p{L})|(?<!\p{L})(?:tulee|saan|sain)\s+(?:\p{L}+\s+)?(?:se\s+)?sama\s+(?:ohje|vakiovastaus|valmisteksti|linkki)|(?<!\p{L})(?:ohjeenne|vastauksenne|vastauksesi|linkkinne|lähettämänne\s+\p{L}+)\s+(?:koski|koskee|käsitteli|käsittelee|liittyi|liittyy|neuvoo|neuvoi)(?!\p{L})|(?<!\p{L})vastasitte\s+(?:\p{L}+\s+)?\p{L}+(?:sta|stä)(?=[.,])|(?<!\p{L})en\s+ole\s+(?:unohtanut|hukannut|perumassa|palauttamassa|vaihtamassa|hakemassa)\s+\p{L}+,\s+(?:vaan\s+)?\p{L}+|(?<!\p{L})kirjasitte\s+(?:\p{L}+\s+){0,3}(?:toiveeksi|kehitysideaksi|väärin|palautteeksi|kyselyksi)/giu,
    unless:
      /(?<!\p{L})(?:kiitos|kiitti|väärin\s+itse|oma\s+vika|korjaan|hyvän|selvän|ystävälli\p{L}*|toimii|samalla|kassalla|kaverilta|naapurilta|onko|eihän)(?!\p{L})/giu,
  },
  {
    rule: 'misunderstanding/not-that-but-this',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei\s*ku|eiku|ei\s+kun)\s+(?:\p{L}+\s+)?(?:en|mä|minä|me|tarkoit|tarkot|kysy)\p{L}*|(?<!\p{L})(?:en|emme)\s+(?:mä\s+|minä\s+|me\s+|mie\s+)?(?:sitä\s+|tuota\s+)?(?:kysynyt|kysyny|pyytänyt|pyytäny|tarkoittanut|tarkottanu|tarkoita|tarkota|pyydä|hae|kysy)(?=[.,!]|\s+(?:\p{L}+\s+){0,4}\p{L}+[.,]\s*(?:kysyin|kysyn|mä|minä|haluan|tarvit|pyysin|raportoin|tarkoit|vaan|se|sama|meillä|vanha|resepti|\p{L}+\s+on))|(?<!\p{L})(?:pyysin|halusin|haluan|palautan|haen|tarkoitan|tarkotan)\s+(?:\p{L}+\s+)?\p{L}+[,\s]+(?:en|enkä)\s+(?!ole|tiedä|voi|saa|ehdi)\p{L}+(?:\s+\p{L}+)?[.!]|(?<!\p{L})(?:puhutaanko|puhummeko|puhutaanks)\s+(?:\p{L}+\s+){0,2}(?:samasta|eri)(?!\p{L})|(?<!\p{L})(?:puhut|puhutte|puhuitte|vastasit|vastasitte|katsot|katsotte)\s+(?:\p{L}+\s+){0,3}(?:väärästä|väärää|eri\s+asia\p{L}*|koko\s+ajan|alennustuot\p{L}*|toisesta)(?!\p{L})|(?<!\p{L})(?:luetteko|lukeeko|luitteko|luetteks)\s+(?:te\s+)?(?:näitä\s+)?(?:viestejä|loppuun|lainkaan|kysymy\p{L}*|viestiäni)|(?<!\p{L})eikö\s+siellä\s+(?:kukaan\s+)?(?:lue|lueta|ymmärre)\p{L}*|(?<!\p{L})(?:kerroin|sanoin|kirjoitin|mainitsin)\s+(?:sen\s+|tämän\s+)?(?:\p{L}+\s+){0,2}(?:ensimmäises|ekas|heti\s+(?:alu|eka|ensi)|jo\s+(?:alu|heti|eka|ensi))\p{L}*|(?<!\p{L})(?:en\s+ole\s+sanonut|en\s+sanonut|en\s+mä\s+sanonu)\s*,?\s+(?:että|et)(?!\p{L})|(?<!\p{L})(?:kyse|kysymys)\s+ei\s+ole\s+\p{L}+|(?<!\p{L})(?:kyse|ongelma|vika|asia)\s+(?:ei\s+ole|ei\s+oo)\s+\p{L}+,?\s+(?:vaan|\p{L}+ssa\s+on)|(?<!\p{L})\p{L}+ssa\s+ei\s+ole\s+vikaa,\s+\p{L}+ssa\s+on|(?<!\p{L})(?:lue|lukekaa)\s+(?:\p{L}+\s+){0,3}(?:se\s+)?(?:viesti|kysymys|koko\s+viesti|loppuun|uudestaan)(?!\p{L})|(?<!\p{L})(?:en\s+omista|en\s+käytä|en\s+ole\s+(?:työnhakija|yritysasiakas))\s*(?:\p{L}+)?(?=[.,])/giu,
    unless:
      /(?<!\p{L})(?:kiitos|kiitti|pahoittel\p{L}*|anteeksi|oma\s+moka|rahasta|kiire\p{L}*|vakava\p{L}*|isosta|hauska\p{L}*|kassalla|uutiskirje\p{L}*|ihana|pahaa|töykeä|valittaa|moittimassa|vihainen)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
];
