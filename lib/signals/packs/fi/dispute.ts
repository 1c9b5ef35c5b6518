import type { Pattern } from '../../pattern.ts';

/** Finnish: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei(?:vät)?\s+(?:\p{L}+\s+){0,2}(?:pidä|pitänyt)\s+(?:\p{L}+\s+)?paikk?a?ansa|ei\s+pidä\s+paikka(?:nsa|ansa)|ei\s+(?:\p{L}+\s+)?(?:ole|oo)\s+(?:\p{L}+\s+)?(?:totta|tosi)(?!\p{L})|(?:olette|olet|ootte|oot)\s+(?:\p{L}+\s+){0,2}(?:väärässä|erehty\p{L}*)|erehdytte|(?:väitätte|väität|väitit|väititte|väittää|väitetään)(?!\p{L})|väit(?:e|teenne|teesi|teet)\s+(?:\p{L}+\s+){0,2}(?:on\s+)?(?:perätön|perusteeton|väärä|valhe)|(?:tuota|teidän)\s+väite(?:ttä)?|perätön\p{L}*|on\s+(?:\p{L}+\s+)?valetta|valehtelee)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:jos|mikäli|saatan|saatoin|olin|taisin|taidan)\s+(?:\p{L}+\s+)?(?:olla\s+|olen\s+|olemme\s+)?väärässä|kello\s+on|enää\s+se\s+vanha|ei\s+kaan|(?<!\p{L})(?:päivittäisi|päivitättekö|oletteko)\p{L}*/giu,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kiistän|kiistämme|riitautan|riitautamme|riitautettu|riitautin|reklamoin\s+(?:laskusta|veloitu)|(?:en|emme)\s+(?:\p{L}+\s+)?(?:hyväksy|tunnusta|allekirjoita|niele|usko)\s+(?:\p{L}+\s+){0,3}(?:selity|vastau|lasku|perustelu|päätö|veloitu|tulkin|velka|väite|väitt|tuo|sitä|tällai|summa|hinn|korotus)\p{L}*|en\s+niele|(?:en|emme)\s+ole\s+(?:\p{L}+\s+){0,3}samaa\s+mieltä|(?:olen|olemme)\s+(?:\p{L}+\s+){0,3}eri\s+mieltä|en\s+usko\s+että\s+minä|uskokoon\s+ken|uskon\s+(?:ennemmin\s+)?(?:pörssi|mittari|omi)\p{L}*|sanokaa\s+mitä\s+sanotte|ette\s+voi\s+(?:sanoa|väittää)|(?:vaadin|pyydän|vaadimme|pyydämme)\s+(?:\p{L}+\s+){0,3}oikaisu\p{L}*|oikaisemaan\s+laskun|jos\s+ette\s+usko|ennen\s+kuin\s+uskotte)(?!\p{L})/giu,
    unless:
      /evästei|(?<!\p{L})(?:miten|mitä\s+tarkoittaa|miten\s+riitautan)(?!\p{L})|emme\s+ole\s+eri|luottokort|pankissa|pankin|visan/giu,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:itsehän\s+(?:sanoitte|lupasitte|kirjoititte)|(?:te\s+|ja\s+nyt\s+|nyt\s+)?(?:sanotte|selitätte|kirjoitatte|vihjaatte)(?:\s+että|,\s+(?:että|ettei)|\s+\p{L}+,\s+että)|(?:teidän|sopimuksenne|omien\s+ehtojenne|omat\s+ehtonne|laskunne|lokinne|tulkintanne)\s+(?:\p{L}+\s+){0,3}(?:sanovat\s+päinvastaista|mukaan\s+minulla\s+on\s+oikeus|mukaan\s+asia\s+on\s+päinvastoin|mukaan\s+(?:avasin|olen|tilasin|soitin))|teidän\s+mukaanne|(?:aiemmin|eilen|puhelimessa|myyjä\p{L}*|asiakaspalvelija\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:sanoi(?:tte|t)?|sanottiin|lupasi(?:tte)?|luvattiin|vahvisti)\s+(?:\p{L}+\s+){0,3}(?:toista|toisin|muuta|päinvastaista|\d|että\s+se\s+on|hinnan)|sovittiin\s+(?:ihan\s+|aivan\s+)?(?:muuta|toista)|ei\s+me\s+tällas\p{L}*\s+sovittu|(?:siitä|tällaisesta|tästä)\s+ei\s+(?:ollut\s+puhetta|sovittu|puhuttu)|puhutte\s+itsenne\s+(?:ristiin|pussiin)|vääristele\p{L}*|eihän?\s+se\s+noin\s+mennyt|noin\s+en\s+ole\s+sanonut|en\s+(?:\p{L}+\s+)?sanonut\s+noin|ristiriita(?:ista|inen)|kuten\s+(?:väitätte|kirjoitatte)|niin\s+kuin\s+te\s+kirjoitatte)(?!\p{L})/giu,
    unless: /(?<!\p{L})kiitos/giu,
  },
  {
    rule: 'dispute/not-my-fault',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:vika|virhe|syy)\s+(?:on|oli)\s+(?:\p{L}+\s+)?(?:teidän|teissä|teillä)|vika\s+ei\s+ole\s+(?:\p{L}+\s+)?(?:meidän|minun|minussa|meissä)|ei\s+(?:se\s+)?(?:ole|oo|ollut|ollu)\s+(?:\p{L}+\s+)?(?:minun|mun|meidän|omaa)\s+(?:vika\p{L}*|vikani|syytä\p{L}*|syy|verkko|moka)|ei\s+todellakaan\s+(?:ole|oo)\s+käyttäjän|(?:omaa\s+)?syytäni|kyllä\s+se\s+teidän\s+moka|virhe\s+on\s+teidän|(?:syytätte|syyttelemästä|syyttäkö|vierittämästä|vierittäkö|sysätä|syyttää\s+asiakasta)|en\s+ota\s+vastuuta|viallinen\s+jo\s+ostett|vastuu\s+on\s+(?:myyjällä|teillä)|ei\s+kuulu\s+meille|(?:lähetitte|laskutitte)\s+(?:\p{L}+\s+){0,3}(?:neljästä|vaikka|väärästä)|käyttäjävirhe\p{L}*"?\s+my)(?!\p{L})/giu,
    unless: /onneksi|(?<!\p{L})(?:anteeksi|onko)(?!\p{L})/giu,
  },
  {
    rule: 'dispute/never-did',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme|emmä|enhän|minähän\s+en)\s+(?:\p{L}+\s+){0,3}(?:ole|oo)\s+(?:\p{L}+\s+){0,5}(?:tilannu|hyväksyny|hyväksynee|suostunu|tehny|rikkonu|perunu|käyttäny|poistanu|luvannu|naputellu|allekirjoittanu|saanu\s+mitään\s+varoitu|koskenu)\p{L}{0,2}|(?:en|emme)\s+(?:minä\s+|mie\s+)?(?:perunut|hyväksynyt|pyytänyt\s+jarru\p{L}*|pyytänyt\s+lisä\p{L}*)(?=[^.!?]{0,40})|ei\s+ole\s+(?:ikinä\s+|koskaan\s+)?(?:tilannut|allekirjoittanut|hyväksynyt)|kyllä\s+(?:minä|me)\s+(?:\p{L}+\s+)?(?:maksoin|peruin|ilmoitin|maksettiin)|kukaan\s+ei\s+käynyt|olin\s+itse\s+paikalla|seisoin\s+vieressä|(?:nukuin|olin\s+kotona)\s+(?:silloin|koko\s+päivän))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:vielä|vaan|nyt\s+kysy\p{L}*|voinko|saako|kassalla|kuittia|mietin|kirjaa)(?!\p{L})|kiitos/giu,
  },
  {
    rule: 'dispute/wrong-figure',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:perustelu|lasku|summa|laskelma|mittari|lukema|arvio|päätös|merkintä|johtopäätös|tulos|lista|perintä|karhukirje|muistutus|väite|veloitus|viivästyskorko|maksumuistutus|hinta|tulkinta|tulo|mittaus|luvu)\p{L}{0,8}\s+(?:\p{L}+\s+){0,3}(?:on\s+)?(?:väärin|virheelli\p{L}*|väärä\p{L}*|perusteet\p{L}*|aiheeto(?:n|nta)(?!\p{L})(?!\s+viiv)|turha|ei\s+(?:ole\s+)?oike\p{L}*|ei\s+täsmää|eivät\s+täsmää|keksit\p{L}*|ei\s+voi\s+(?:mitenkään\s+)?olla)|(?:ei\s+voi\s+(?:mitenkään\s+)?olla\s+(?:oikea|\d)\p{L}*|(?:perintä|lasku|muistutus|veloitus)\p{L}*\s+on\s+(?:siis\s+)?(?:perusteeton|aiheeton))|laskettu\s+väärin|(?:perustuu|johtuu)\s+väärään|luvut\s+on\s+keksitty|jompikumpi\s+(?:\p{L}+\s+){0,2}(?:väärin|muistaa)|on\s+keksitty|(?:puhelimessa|sopimuksessa|tarjouksessa|arvio)\s+(?:\p{L}+\s+){0,5}\d[^.!?]{0,40}(?:nyt\s+(?:lasku|laskutitte|puhutte)|nyt\s+sopimuk\p{L}*)|(?:ehdoissa|ehdoissanne|sopimuksessa|laskussa|vahvistuksessa|säännöissä|tarjouksessa|kortissa)\s+(?:lukee\s+(?:selvästi|kaksi|että|\p{L}+\s+että|\d+[^?]{0,30},\s+ei)|ei\s+(?:lue|mainita))|ei\s+lue\s+mitään\s+\p{L}+(?:sta|stä)|sopimuksen\s+mukaan\s+(?:huolto|hinta|se|meillä|minulla)|lain\s+mukaan\s+(?:vastuu|takuu|minulla)|takuu\s+(?:ei\s+ole\s+umpeutunut|on\s+voimassa,)|nyt\s+laskutitte|minusta\s+otettiin|(?:mittasin|laskin)\s+(?:sen\s+|omalla\s+)\p{L}+|minulla\s+on\s+(?:\p{L}+\s+){0,2}(?:todiste|kuitti|tallenne|nauhoit|kuvat\s+todist|teidän\s+viestinne|kirjallinen|vahvistus)\p{L}*|kuitti\s+(?:kahdesta|todist)\p{L}*|todiste,?\s+että|näkyy,?\s+ettei|(?:tarkistakaa|katsokaa)\s+(?:nyt\s+)?(?:\p{L}+\s+)?(?:omat|omista|väitteenne|lokinne)|teillä\s+on\s+siitä|teidän\s+oma\s+loki)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:onko|miten|mistä|voisitteko|voitteko|korjaatteko|korjaisitteko|voisko|kahdesti|kahteen\s+kertaan|luin|erehdyksessä|viitenumero|kädessä|oma\s+moka|kiitos)(?!\p{L})|pikkuvika/giu,
  },
  {
    rule: 'dispute/not-so',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:näyttäkää|osoittakaa|todistakaa|perustelkaa)\s+(?:\p{L}+\s+){0,4}(?:missä|että|kohta|mihin|kuitti|allekirjoitu|todiste|väit)\p{L}*|(?:näin\s+omin\s+silmin|omin\s+silmin|kaikki\s+on\s+kirjattu|liitteestä\s+näkyy|kuten\s+liitteestä|kamera\s+(?:\p{L}+\s+)?tallen)\p{L}*|(?:eihän|ei)\s+(?:\p{L}+\s+){0,2}(?:kuulu|koske|päde|sido|velvoita)\s+(?:minua|meitä|minulle|meille|meihin|tähän)|(?:minua|meitä)\s+ei\s+voi\s+(?:laskuttaa|velvoittaa|veloittaa)|(?:ette|et)\s+(?:ole|oo)\s+(?:\p{L}+\s+){0,3}(?:toimittan|käyn|soittan|ilmoittan|tehn|lähettän|kertone)\p{L}*\s+(?:\p{L}+\s+){0,3}vaikka|(?:selitys|selityksenne|perustelu|perustelunne)\s+(?:\p{L}+\s+)?(?:ontuu|ei\s+kestä|ei\s+riitä|ei\s+kelpaa|ei\s+vakuuta)|tekosyy\p{L}*|(?:siinä|se)\s+(?:te\s+)?(?:olette\s+väärässä|on\s+teidän\s+tulkintanne)|vastoin\s+(?:sopimu|ehto|laki|lupau)\p{L}*|(?:päinvastoin\s+kuin|toisin\s+kuin)\s+(?:te\s+)?(?:väit|sano|kirjoit|vastau|ilmoit)\p{L}*|(?:mielestäni|minusta|meistä)\s+(?:\p{L}+\s+){0,3}(?:väärä|väärin|kohtuuto|perusteet|laiton)\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:onko|voisitteko|kiitos|uusi\s+tekosyy)(?!\p{L})/giu,
  },
  {
    rule: 'dispute/counter-fact',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:väitteenne|väitteesi|väitätte|väititte|väitti|väittivät|väitetään|väitti\p{L}*)(?!\p{L})(?=[^.!?]{0,90})|(?<!\p{L})(?:tuulesta\s+temmattu\p{L}*|silkkaa\s+satua|puhdasta\s+satua|on\s+satua|täyttä\s+puppua|täyttä\s+potaskaa|silkkaa\s+valhetta|keksitty\s+juttu)(?!\p{L})|(?<!\p{L})ei(?:vät)?\s+(?:\p{L}+\s+){0,2}vastaa\s+(?:\p{L}+\s+){0,3}(?:todellisuu|totuu|kuvakaappau|sovittu|sopimu|tilau|tosias|kuittia|kuvia)\p{L}*|(?<!\p{L})(?:selity|perustel|tulkin)\p{L}*\s+(?:\p{L}+\s+){0,3}ei\s+(?:pidä|kestä|kelpaa|mene\s+läpi|vakuuta|selitä)(?!\p{L})|(?<!\p{L})(?:maksuvelvollisuutta\s+ei\s+ole|(?:siis|maksu|vaatimus|perintä|sakko)\s+(?:on\s+)?(?:siis\s+)?(?:aiheeton|perusteeton)|muka(?=[\s.,!?]))|(?<!\p{L})ei\s+tee\s+siitä\s+(?:totta|oikeaa)|(?<!\p{L})ei\s+se\s+(?:ole|oo)\s+["“”]|(?<!\p{L})(?<!mitään\s)ei\s+(?:\p{L}+\s+)?(?:tehty|ole\s+vaihdettu|ole\s+luovutettu|luovutettu|niitä\s+ole|sellaista\s+ole)(?=[.,])|(?<!\p{L})(?:on|oli|luki|lukee|maksoin|lupasitte|sovittiin)\s+(?:\p{L}+\s+){0,2}\d[\d.,]*\s*(?:euroa|€|e|eur|prosenttia|%)?(?:\s+\p{L}+)?,\s+ei\s+\d|(?<!\p{L})(?:ovat|on|oli)\s+oikein,\s+(?:teidän|te|siis|mittasi)\p{L}*|(?<!\p{L})(?:vika|syy|moka|virhe)\s+(?:\p{L}+\s+){0,3}(?:eikä|ei)\s+(?:minussa|meissä|minun|meidän|minulla|meillä)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:naapuri\p{L}*|lehdessä|serkku\p{L}*|mieheni|vaimoni|kaverini|olikohan|onneksi|kiitos|voitteko|en\s+väitä)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
  {
    rule: 'dispute/never-agreed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:en|emme|enhän|emmehän)\s+(?:\p{L}+\s+){0,2}(?:ole|oo)\s+(?:\p{L}+\s+){0,3}(?:hyväksyny|allekirjoitta|suostunu|tilannu|käyttäny|sanonu|luvannu|sopinu|kuluttanu|ostanu|ajanu)\p{L}{0,4}(?!\p{L})|(?<!\p{L})(?:kukaan\s+ei|ei\s+kukaan|minulta\s+ei|meiltä\s+ei)\s+(?:\p{L}+\s+){0,2}(?:kysynyt|kysytty|pyytänyt|pyydetty)\s+(?:\p{L}+\s+)?(?:lupaa|suostumus\p{L}*|minulta|meiltä)|(?<!\p{L})en\s+(?:\p{L}+\s+)?maksa\s+(?:toisen|toisten|teidän|tuosta|tuota|tästä|sellaisesta|työstä|palvelusta|mistään|uusia|niistä)(?!\p{L})|(?<!\p{L})joita\s+(?:hän|en|emme|minä)\s+(?:ei\s+)?(?:\p{L}+\s+)?(?:ole\s+)?(?:pyytän|tilann|hyväksyn)\p{L}*|(?<!\p{L})laskutatte(?:ko)?\s+siis|(?<!\p{L})laskutettiin,?\s+vaikk\p{L}+|(?<!\p{L})kehtaatte\s+(?:sanoa|väittää|selittää)|(?<!\p{L})sanoi(?:vat|tte)?\s+\p{L}+\s+mitä\s+(?:hyvänsä|tahansa)|(?<!\p{L})(?:sovittua|luvattua)\s+(?:\p{L}+\s+){0,2}ei\s+(?:ollut|tullut|toimitettu)|(?<!\p{L})te\s+siis\s+(?:\p{L}+\s+){0,2}(?:väit|lasku|perit|luul)\p{L}*|(?<!\p{L})(?:on|tuli|ovat)\s+(?:jo\s+)?maksettu[.!,]\s*maksettu|(?<!\p{L})(?:en|emme)\s+(?:\p{L}+\s+)?(?:ees|edes)\s+(?:ollu|ollut|käyny|käynyt|omista|asu)(?!\p{L})|(?<!\p{L})en\s+oo\s+ees\s+\p{L}+|(?<!\p{L})(?:minulla|mulla|meillä|mul)\s+on\s+(?:siitä|tästä)\s+(?:\p{L}+\s+)?(?:kuva|kuvat|tallen|todist|kuvakaappau|video|kuitti)\p{L}*|(?<!\p{L})(?:siitä|tästä|tässä)\s+on\s+(?:\p{L}+\s+)?(?:kuvaa|kuvat|tallen|todist|kuvakaappau|video|ovikamera)\p{L}*|(?<!\p{L})(?:olin|olimme|seisoin|näin)\s+itse(?:,|\s+(?:paikalla|vieressä|kun|kuinka|miten))/giu,
    unless:
      /(?<!\p{L})(?:vielä|vaan\s+kysyn|kiitos|onko|miten|kehua|ihana|keikalla|konsertissa|haittaa|liitteenä|kysyn\s+vain)(?!\p{L})/giu,
  },
];
