import type { Pattern } from '../../pattern.ts';

/** Finnish: unheard, too slow, no answer or call-back, chasing (R9). Asking politely where things stand is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kukaan|kukkaan|kukaa|yksikään|kertaakaan)\s+(?:teistä\s+|teidän\s+\p{L}+\s+|teijän\s+(?:\p{L}+\s+){0,2})?ei\s+(?:\p{L}+\s+){0,3}(?:vastaa|vastan(?:nut|nu)|soita|soittanut|soittanu|reagoi|reagoinut|ota\s+(?:\p{L}+\s+)?yhteyttä|ottanut\s+yhteyttä|palaa|palannut|palannu|nosta|välitä|ollut\s+yhteydessä|kerro)|ei\s+(?:\p{L}+\s+){0,2}kukaan\s+(?:\p{L}+\s+){0,2}(?:vastaa|vastan\p{L}+|soit\p{L}+|reagoi\p{L}*|palaa|nosta)|(?:eikä|ei)\s+kukaan\s+(?:\p{L}+\s+){0,3}(?:vastaa|vastan\p{L}+|soita|soittan\p{L}+|nosta|reagoi\p{L}*|tule|tullut|tunnu|kerro|kertonut|yhteyttä|palannut|ehdi|palaa|ilmoittan\p{L}+)|kukaan\s+ei\s+(?:tullut|ilmoittanut|kertonut|tehnyt)|ketään\s+ei\s+(?:\p{L}+\s+)?(?:kiinnosta|näytä\s+kiinnos\p{L}*|saa\s+kiinni)|kett?ään\s+ei\s+(?:näytä\s+)?(?:kiinnos|saa)\p{L}*|(?:en|emme)\s+saa\s+(?:teihin|keneen\p{L}*|ketään|keneltäkään)\s+(?:\p{L}+\s+)?(?:yhteyttä|kiinni|vastausta)|miks\p{L}{0,2}\s+(?:kukaan\s+|te\s+|ei\s+kukaan\s+){0,2}(?:ei\s+|ette\s+|et\s+)?(?:voi\s+)?vasta(?:a|ta|taan)|edes\s+nostaisi\s+luuri\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kysely|ilmoituks|hakemuks)\p{L}*,\s+(?:jonka|johon)|ovikello|kysely\p{L}*\s+kielteise|ettette|(?<!\p{L})(?:kotona|kiitos|avaanko|voita|robotti\p{L}*|laite)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/you-do-not-answer',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ette|et|eivät|ettekö|etkö)\s+(?:te\s+|sä\s+)?(?:\p{L}+\s+){0,3}(?:vastaa(?!va)|vastan(?:neet|nut|nu)|soittan(?:eet|ut)|palan(?:neet|nut)|reagoi|reagoineet|aio\s+vastata|viitsi|pitän(?:eet|yt)\s+(?:\p{L}+\s+)?lupau\p{L}*)(?:\s+(?:\p{L}+\s+){0,2}(?:viest|sähköpost|tukipyyn|mihink|kysymyks|minulle|meille|kenellekään|puhel)\p{L}*)?|(?:viest|sähköpost|puhelu|soittopyyn|kysymyks|tukipyyn|yhteydenottopyyn|päivystysnumero|tiket|tikett|chat|reklamaatio|hakemuks)\p{L}{0,14}\s+ei\s+(?:ole\s+|oo\s+|olla\s+)?(?:\p{L}+\s+){0,3}(?:vastat(?:a|tu)|reagoi(?:da|tu)|soitet\p{L}*|luettu|lueta)|(?:minulle|meille|mulle|asiaan|niihin|siihen|kirjeeseen|kirjeeni)\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+){0,3}(?:vastattu|ilmoitettu|kerrottu|reagoitu|soitettu|soitettu)|ei\s+(?:soiteta|vastata)(?:,|\s+eikä|\s+takaisin)|eikä\s+(?:\p{L}+\s+){0,3}(?:reagoitu|vastattu|soitettu|vastata|kuulunut|kuulu\s+mitään|mitään\s+ole\s+tapahtunut))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kysely\p{L}*|kutsu\p{L}*|kiirettä|ei\s+haittaa|kiitos|jos\s+ette)(?!\p{L})|vastanneet?\s+(?:kysymyks\p{L}*|siihen\s+mitä)|vastaa\s+(?:kuvausta|laatu|tilausta|odotu|vaatimu)|et\s+vastannut\s+siihen|vastata\s+kiireel/giu,
  },
  {
    rule: 'ignored/no-answer-got',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme|enkä|emmekä)\s+(?:ole\s+|oo\s+|vieläkään\s+|edelleenkään\s+|yhä\s+){0,3}(?:\p{L}+\s+){0,3}(?:saan(?:ut|eet|u)|saa|kuul(?:lut|leet|lu))\s+(?:\p{L}+\s+){0,4}(?:vastausta|vastauksia|vastauksen|mitään|teistä|yhteydenottoa|soittoa|kuittausta|elonmerk\p{L}*)|vastausta\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+){0,3}(?:kuulu\p{L}*|tul\p{L}*|saatu|näy)|ei\s+(?:mitään\s+|yhtään\s+)?vastausta(?:\s+(?:kahteen|kolmeen|viikko|kuukau|mihinkään|kymmen)\p{L}*|,\s+ei)|yhtään\s+vastausta|(?:soittoa|vartijaa|vastausta|yhteydenottoa)\s+ei\s+(?:tullut|kuulunut|näkynyt)|(?:teistä|teiltä)\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+)?kuulu\p{L}*|mitään\s+ei\s+(?:ole\s+|oo\s+)?kuulu\p{L}*|ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+)?kuulunut\s+(?:\p{L}+\s+)?(?:mitään|pihau|kukaan)\p{L}*|pihaustakaan|ei\s+mitään\s+kuulu|vastausta\s+odotellessa|(?:hiljaista|hiljaisuus|radiohiljaisuus)(?=\s+(?:kuin|on|jatkuu|teidän|vain)|[.!]|\s*$)|mustaan\s+aukkoon|(?:puhun|puhuisi|puhunko|puhuisin)\s+(?:kuin\s+)?seinä\p{L}*|kuin\s+seinälle)/giu,
    unless:
      /hätää|(?<!\p{L})jos\s+en\s|elämässäni|ei\s+haittaa|ei\s+kiire|hiljainen|hiljaisuus\s+(?:yöllä|hytissä)|kuulunut\s+hyvää|vakuutuk|rasiasta/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:lupasitte|lupasit|luvattiin|luvataan|minulle\s+luvattiin|luvattu|luvattua|lupaamaanne|lupaus|lupauksia|piti|pitäny|teidän\s+piti)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:soittaa|soittaisi|palata|vastata|vastaus|yhteyttä|soitetaan|soittoa|takaisin|asentajan?|tulla|kuulua|tulee|tullut|saapua|näkyä|viikossa|varmistaa|palauttaa|soitto|kuulunut|joku)(?!\p{L})|soittopyyn\p{L}*|kirje\s+piti\s+tulla|(?:tyhjä|katteeton|katteeto)\p{L}*\s+lupau\p{L}*|lupauksia\s+riittää|(?:asentaja|kuljetus|paketti|auto)\p{L}{0,2}\s+(?:piti|ei\s+(?:tullut|saapunut|näy))(?=[^.!?]{0,40}))/giu,
    unless:
      /(?<!\p{L})(?:lupasin|kiitos|pitiköhän|piti\s+(?:vain|vielä|kysyä|kertoa|sanomani|palata\s+asiaan)|pitikö|hienosti|luvattu\s+paketti\s+tuli|ajallaan|etuajassa)(?!\p{L})|kiitos|pelkäsin/giu,
  },
  {
    rule: 'ignored/promise-broken',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lupasitte|lupasit|luvattiin|minulle\s+luvattiin|piti|teidän\s+piti|luvataan)\s+(?:\p{L}+\s+){0,4}(?:soittaa|palata|vastata|ottaa\s+yhteyttä|soitetaan|soittoa|tulla)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:mutta|eikä|vaan|ei|ette)(?!\p{L})[^.!?]{0,30}(?:soittanut|soittaneet|soitettu|soitettiin|kuulunut|palannut|tullut|palattu|vastattu|mitään|hiljaista|näkynyt)/giu,
    unless: /kiitos/giu,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ette|te\s+ette|kukaan\s+ei|et|ei\s+kukaan)\s+(?:\p{L}+\s+){0,3}(?:kuuntele|kuunnellut|lue|lukenut|luki|kuunnelleet)(?!\s+musiikki)|(?:minua|meitä|mua)\s+ei\s+(?:\p{L}+\s+){0,2}(?:kuunnella|kuunneltu|oteta\s+vakavasti|oteta\s+tosissaan|otettu\s+vakavasti)|ettei\s+minua\s+oteta|tunnen,?\s+etten\s+tule\s+kuulluksi|viest(?:ini|imme|init|it)\s+(?:\p{L}+\s+){0,3}(?:sivuutetaan|ohitetaan|jätetään|katoavat|menevät\s+(?:\p{L}+\s+)?rosk\p{L}*)|(?:sivuutettu|sivuutatte|ohitatte|jätätte\s+huomiotta|jätätte\s+vastaamatta)|kuunteleeko\s+(?:siellä\s+)?kukaan|lukeeko\s+(?:näitä\s+|kukaan\s+|joku\s+)|(?:onko|onkohan)\s+(?:siellä|teillä)\s+(?:ketään|ykskään|yhtään\s+ketään|joku,?\s+joka\s+oikeasti)(?!\s+(?:parkki|jolla))|onko\s+siellä\s+(?:ihminen|joku)(?=\?|\s*$)|jätitte\s+minut|jätettiin\s+yksin|ghosta\p{L}*|kukaan\s+ihminen\s+luki)/giu,
    unless:
      /(?:kaiutti|kuulok|ohjelma)\p{L}*|(?<!\p{L})(?:jok[ae]\s+(?:saa|voi|päättää)|korkeammalla|vastaanottamassa|ovea|kotona|paikalla\s+(?:kello|huomenna)|jolla\s+on)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/canned-reply',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama(?:n|a)?\s+(?:kopioitu|valmis|vakio|saman\s+|automaatti|yhden\s+rivin\s+)?\s?(?:vastaus|tekstin|lause)(?=\s+(?:taas|uudestaan|uudelleen)|[.!])|(?:taas|jälleen)\s+(?:sama|samaa|samanlainen|kone)\s+(?:\p{L}+\s+)?(?:vastaus|vakiovastaus|robottivastaus|vastaa|liirumlaarumi?a?)|vakiovastau\p{L}*|robottivastau\p{L}*|automaattivastauksia|kopioi(?:tte|t)\s+(?:\p{L}+\s+){0,3}vastau\p{L}+|botti\s+vastaa|juoksutatte|pompotellaan|pompottelette|pallotellaan|pallottelette|luukulta\s+luukulle|siirretään\s+(?:\p{L}+\s+){0,2}(?:seuraav|numerosta|eri\s+ihmis|toiselta)\p{L}*|(?:chat|chatti)\s+(?:\p{L}+\s+){0,2}(?:sulki|katke|katken|sulkeutuu)\p{L}*(?=[^.!?]{0,40}(?:ennen|kertaa|kesken))|suljette\s+chatin|poistuu\s+keskustelusta|puheluni\s+on\s+tärkeä)/giu,
    unless: /loman\s+ajaksi|(?<!\p{L})(?:miten|asetan)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/waited-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:olen|olemme|oon|ollaan|on)\s+(?:\p{L}+\s+){0,3}(?:odottan(?:ut|eet|u)|odotettu|odoteltu|odotel(?:lut|lu)|venan(?:nut|nu)|jonottan(?:ut|eet|u))\s+(?:\p{L}+\s+){0,4}(?:(?:\d+|kaksi|kolme|neljä|viisi|kuusi|yli|useita|monta|parisen|kohta|jo)\s+(?:\p{L}+\s+)?)?(?:viiko\p{L}*|viikk\p{L}*|päiv\p{L}*|kuukau\p{L}*|kuukaud\p{L}*|tunti\p{L}*|tunnin|tunteja|\d+\s*h|h(?!\p{L}))|(?:jonotin|odotin|jonotettu|odotettu)\s+(?:\p{L}+\s+){0,3}(?:tunnin|tunteja|tuntia|kuukau\p{L}*|viikko\p{L}*|koko\s+päivän|turhaan)(?=[^.!?]{0,40}(?:ja|eikä|linja|katke|tyhj|[.!]))|(?:jonottanut|jonottanu)\s+(?:\p{L}+\s+){0,4}\d+|(?:hakemus|tiketti|palautus|lähete|asia|valitus)\p{L}*\s+(?:on\s+)?(?:\p{L}+\s+){0,2}(?:makaa|maannut|roikku\p{L}*|seissyt)(?!\p{L})|odotettu\s+on|päivystysnumeroo\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:innolla|mielenkiinnolla|kuin\s+(?:lapsi|kuuta)|päivitystä|turhaan\s+pelko)(?!\p{L})|kiitos/giu,
  },
  {
    rule: 'ignored/takes-too-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kestää\s+(?:aivan\s+|ihan\s+)?(?:liian\s+kauan|kohtuuttoman|ikuisuu\p{L}*|tolkuttoman)|(?:kuinka\s+kauan|kauanko|montako\s+viikkoa|miten\s+pitkään)\s+(?:\p{L}+\s+){0,3}(?:vielä|pitää|täytyy|joudu\p{L}+)\s+(?:\p{L}+\s+)?(?:odot\p{L}+|kestää|menee)|mikä\s+(?:teillä|siinä|tässä)\s+(?:\p{L}+\s+)?(?:maksaa|kestää)|menee\s+ikuisuu\p{L}*|tätä\s+on\s+venytetty|venytätte\s+tätä|(?<!jos\s)mitään\s+ei\s+tapahdu|eikä\s+mitään\s+(?:ole\s+)?tapahdu|asia(?:ni)?\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+)?(?:etene|edennyt|junnaa)|junnaa\s+paikallaan|ette\s+saa\s+aikaan|mitä\s+te\s+(?:siellä\s+)?(?:oikein\s+)?odotatte)(?!\p{L})/giu,
    unless: /kiitos/giu,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kysyn\s+(?:uudelleen|uudestaan|taas|vielä\s+kerran)|(?:yritän|kokeilen)\s+(?:vielä\s+)?(?:kerran\s+)?uudelleen\s+tavoittaa|onko\s+(?:asia(?:ssa|ni|an)|tässä|tähän)\s+(?:\p{L}+\s+){0,2}(?:edistytty|edennyt|uutta|tapahtunut|tulossa|tullut\s+mitään)|mikä\s+on\s+tilanne\s+tukipyyn\p{L}*|missä\s+vastaus\s+viipyy|missä\s+mennään,|jälleen\s+kerran\s+kysyn|odottelen\s+(?:edelleen|yhä|vieläkin)|edelleen\s+odottelen|(?:odotan|odottelen)\s+(?:edelleen|yhä)|odottelisin\s+vastausta|oon\s+odotellu|olen\s+odotellut|(?:kysyin|kyselin|laitoin|lähetin|laitoin\s+viestiä|raportoin|ilmiannoin|jätin)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:jo\s+(?:\p{L}+\s+)?(?:viikko|viime|sunnuntain|ylempänä|maanantai)\p{L}*|viikko\s+sit(?:ten)?|ohitettiin\p{L}*|tuliko\s+perille|(?:mitään\s+)?ei\s+ole\s+tapahtunut|en\s+ole\s+saanut|enkä\s+tiedä)|(?:onko|onkohan|taisiko|taisi)\s+(?:\p{L}+\s+){0,3}unohtu\p{L}*|oottekohan\s+huomanne\p{L}*|ohitettiinko\p{L}*|muistut(?:an|telisin|taisin|tan\s+vielä)\s+(?:\p{L}+\s+)?(?:edellis|kysymyks|viesti|viestistä)\p{L}*|ystävällinen\s+muistutus|kysel(?:en|isin)\s+(?:\p{L}+\s+){0,4}perään|joko\s+(?:olisi|asia)\s+(?:tietoa|on)|no\s+joko|vieläkö\s+menee|(?:ei\s+ole|ei)\s+(?:vielä\s+)?kuulunut|käsittelyssä"?\s+(?:\p{L}+\s+)?viik\p{L}*|elonmerkki|(?:viikkoa|viikko|kuukautta|kuukaus)\s+sitten\s+(?:\p{L}+\s+){0,3}(?:lähetin|laitoin|kysyin)|(?:kolme|neljä|kaksi)\s+on\s+mennyt|nyt\s+on\s+(?:viikko|kesäkuu|toukokuu|torstai|perjantai|syyskuu)|saanko\s+jonkun\s+kuittauksen|huhuu)(?!\p{L})/giu,
    unless:
      /muistutan\s+itseäni|innolla|lintu|kiitos|(?<!\p{L})(?:autto\p{L}*|hyvän\s+vastauksen|sain\s+linkin|unohtunut\s+(?:salasana|pin)|unohdin|asia\s+ratkesi|voi\s+unohtaa)/giu,
  },
  {
    rule: 'ignored/same-answer',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:aina|joka\s+kerta|taas|vain|pelkkä\p{L}*)\s+(?:\p{L}+\s+)?(?:sama|saman|samoja|samat|valmis|valmiita|valmiin)\s+(?:\p{L}+\s+)?vastau\p{L}*|(?:luetteko|luetko|luitteko|lukeeko\s+kukaan)\s+(?:\p{L}+\s+){0,2}(?:edes|ollenkaan|yhtään|sanaakaan))(?!\p{L})/giu,
  },
  {
    rule: 'ignored/weeks-of-nothing',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d{1,3}|kaksi|kolme|neljä|viisi|kuusi|monta|useita|pari)\s+(?:\p{L}+\s+)?(?:viikkoa|päivää|kuukautta|tuntia)\s+(?:\p{L}+\s+)?(?:eikä|ilman|ja\s+ei)\s+(?:\p{L}+\s+){0,2}(?:mitään|vastausta|vastattu|ratkaisua|kukaan|merkintää)|(?:kysymy\p{L}*|viesti\p{L}*|sähköposti\p{L}*|tukipyyn\p{L}*)\s+ei\s+(?:ole\s+)?(?:\p{L}+\s+){0,2}vastat\p{L}*|luvataan\s+soittaa|joka\s+kerta\s+(?:se\s+on\s+"|luvataan)|(?:kuusi|viisi|neljä|kolme)\s+kertaa\s+luvattiin)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/asking-myself',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:joudun|joudumme|pitää|täytyy|saan|saamme)\s+(?:\p{L}+\s+){0,3}(?:aina|joka\s+kerta|jatkuvasti|itse)\s+(?:\p{L}+\s+)?(?:kysel\p{L}*|kysy\p{L}*|perä\p{L}*|muistut\p{L}*|soitta\p{L}*|soittele\p{L}*)|aina\s+pitää\s+itse|ilman\s+minun\s+perään\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/nothing-came',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei|eikä|eivät|eivätkä|ette|ettekä)\s+(?:\p{L}+\s+){0,5}(?:vastannut(?=[.,!]|\s*$|\s+(?:viest|sähkö|puhel|mihin|minu|mei|yhteen|kahte|viik))|vastanneet(?=[.,!]|\s*$)|vastattu(?=[.,!]|\s*$|\s+(?:viik|kahte|kuukau|yhteen))|tullut\s+(?:\p{L}+\s+)?(?:vastausta|tietoa|mitään)|(?:ottanut|ottaneet|otettu)\s+(?:\p{L}+\s+)?yhteyttä|palan(?:nut|neet)\s+asiaan|soittan(?:ut|eet)\s+takaisin|vaivautun\p{L}+|viitsi(?:nyt|neet)|suvain\p{L}*)|(?:tietoa|kuittausta|reaktiota|elonmerkkiä|mitään\s+uutta)\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+)?(?:tullut|kuulunut|saatu|näkynyt)|(?:vastattu|vastataan)\s+vain\s+(?:automaat|robot|botti)\p{L}*|pelkkä\s+automaat\p{L}*|(?:viestit|viestini|pyyntöni|kysymykseni|valitukseni)\s+(?:\p{L}+\s+){0,2}(?:jää|jäävät|jäänyt|jäi)\s+(?:\p{L}+\s+)?(?:huomiotta|vaille|ilman|lukematta|avaamatta|vastaamatta)|vastaamatta\s+(?:jät|jää)\p{L}*|hiljaisuut\p{L}*|kuuroille\s+korville|(?:jonottanut|jonotan|jonotin|jonotetaan)\s+(?:\p{L}+\s+){0,4}(?:tun|min|turhaan)\p{L}*|linja\s+(?:meni|katkesi|katkeaa)|puhelu\s+(?:katkesi|katkeaa|katkaistiin)|(?:asiani|hakemukseni|tapaukseni|valitukseni|tikettini)\s+(?:\p{L}+\s+){0,3}(?:ei\s+etene|ei\s+ole\s+edennyt|seisoo|lojuu|makaa|on\s+unohdettu|hautautu|pölytty)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:kysely\p{L}*|kutsu\p{L}*|jos|kiitos|onneksi|innolla|hätää|haittaa|kysymykseeni\s+ei)(?!\p{L})|vaikka\s+en\s+ole/giu,
  },
  {
    rule: 'ignored/no-show',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei|eikä)\s+(?:\p{L}+\s+){0,2}(?:näkynyt|tullut|ilmestynyt|ilmaantunut|saapunut|kuulunut|soittanut)\s+(?:ketään|kukaan|ristinsielua)|(?<!\p{L})(?:ketään|kukaan)\s+ei\s+(?:\p{L}+\s+){0,2}(?:näkynyt|tullut|ilmestynyt|ilmaantunut|saapunut|kuulunut|soittanut|palannut|kuitannut|reagoinut|vastannut(?=[.,!]|\s*$|\s+(?:mi[nht]|viest|sähkö|puhel))|kysynyt\s+(?:edes|vointi)|ottanut\s+(?:kantaa|yhteyttä))|(?<!\p{L})(?:(?:asentaja|huolto|huoltomies|korjaaja|soitto|puhelu|vastaus|sähkömies|takaisinsoitto)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:jäi|jäänyt)|on\s+jäänyt)\s+(?:\p{L}+\s+)?tulematta|(?<!\p{L})(?:lupaa|lupasi|lupasivat|luvattiin|luvataan|lupasitte|lupailtiin)\s[^.!?]{0,50}(?:eikä|mutta\s+ei|ei\s+ole|eivät|ja\s+sitten\s+taas)\s*(?:\p{L}+\s+){0,2}(?:pala|palannut|soita|soittanut|soitettu|kuulu|kuulunut|tul|näkynyt|huomenna|mitään)\p{L}*|(?<!\p{L})eikä\s+(?:\p{L}+\s+)?puhelin\s+(?:soi|soinut)|(?<!\p{L})(?:sanottiin|sanotaan|luvattiin)\s+["“”]?huomenna["“”]?,?\s+ja\s+sit(?:ten)?/giu,
    unless:
      /(?<!\p{L})(?:kyselyy\p{L}*|kielteise\p{L}*|juhli\p{L}*|kokouks\p{L}*|kurssi\p{L}*|kiitos|jos|haittaa)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/not-a-line',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei|en|eikä|enkä|emme|ettekä|ilman)\s+(?:\p{L}+\s+){0,4}(?:riviäkään|riviäkän|sanaakaan|sanaakan|kirjaintakaan|pihaustakaan|ääntäkään|kuittaustakaan|vastaustakaan|viestiäkään|soittoakaan|kuin\s+automaat\p{L}*)|(?<!\p{L})(?:vastauksia|vastausta|reaktioita|soittoja|yhteydenottoja)\s+(?:\p{L}+\s+){0,2}(?:nolla|ei\s+yhtään|pyöreä\s+nolla)|(?<!\p{L})(?:on|ollut|oli)\s+(?:\p{L}+\s+){0,2}hiljaista(?=[.,!]|\s*$)|(?<!\p{L})(?:vaikeneminen|vaikenette|vaikenemi\p{L}*|hiljaisuutenne|radiohiljaisuu\p{L}*|mykkäkoulu\p{L}*)(?!\p{L})|(?<!\p{L})(?:kukaan|kukkaan|joka)\s+ei\s+(?:\p{L}+\s+)?(?:nosta|reagoi|kuittaa|palaa|vastaa|lue|kuuntele|avaa|noteeraa|vaivaudu)(?!\p{L})(?!\s+(?:kysymy|väärin))|(?<!\p{L})(?:en|emme|enkä|emmekä|ei)\s+(?:\p{L}+\s+){0,2}(?:saa|saanut|saada)\s+(?:\p{L}+\s+){0,3}kiinni(?=[.,!]|\s*$)|(?<!\p{L})(?:onko|onks|oisko)\s+(?:siellä\s+|teillä\s+)?(?:ketään|kukaan)\s+(?:\p{L}+\s+)?(?:kotona|hereillä|elossa|linjalla|töissä|paikalla(?=\s*\?)|langan)|(?<!\p{L})onko\s+siellä\s+(?:\p{L}+\s+)?(?:joku|ketään)\s*\?|(?<!\p{L})(?:reagoisi|vastaisi|lukisi|avaisi|vaivautuisi)\s*(?=[.,!?])|(?<!\p{L})(?:joku|jos\s+joku)\s+(?:\p{L}+\s+)?(?:reagoisi|viitsisi|vaivautuisi|jaksaisi\s+(?:vastata|lukea))|(?<!\p{L})(?:tuuttaa|piippaa|soi)\s+(?:\p{L}+\s+)?(?:varattua|tyhjää)|(?<!\p{L})(?:kysymykse|viesti|komment|arvostelu)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:poistettu|poistetaan|poistettiin|ohitettu|ohitetaan|sivuutettu|sivuutetaan)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:ovikello\p{L}*|valita|valittanut|haittaa|kehunut|kiitos|hätää|lapset|koira|varausta|vauva\p{L}*|yöllä|naapurusto\p{L}*|kyselyy\p{L}*|ymmärrä|sovittu|jos\s+kukaan)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/waiting-since',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:odot|odott|odotel|odotell|seiso|seiss|jonotta|jonota|lojunu|maannu|venyny|pallotel|käsittelyss|istun|istunu|roiku|roikkunu|viipyny|junnan|junnaa|kesken)\p{L}{0,10}["“”]?\s+(?:\p{L}+\s+){0,4}(?:(?:jo\s+|nyt\s+|yli\s+)?(?:toista|kolmatta|neljättä|viidettä|kuudetta|yhdeksättä|puoli\p{L}*|kaksi|kolme|neljä|viisi|kuusi|seitsemän|monta|useita|\d+)\s+(?:kuukautta|kuuta|viikkoa|tuntia|vuotta|vuorokautta|päivää)|(?:kesä|heinä|elo|touko|huhti|maalis|syys|loka|tammi|helmi)kuu(?:sta|lta|ssa)|juhannukse\p{L}*|aamusta|aamuseitsemästä|aamukahdeksasta|viikkokausia|kuukausia|kuukausikaupalla|viikkotolkulla|tuntikausia)|(?<!\p{L})(?:lähetin|laitoin|jätin|kirjoitin|tein|lähti|kysyin|hain|haettu|jätetty|lähetetty)\s+(?:\p{L}+\s+){0,5}(?:kesä|heinä|elo|touko|huhti|maalis|syys|loka|tammi|helmi|marras|joulu)kuussa(?=[.,]\s+(?:nyt|vielä|ja\s+nyt|täyden|siitä|mitään|eikä))|(?<!\p{L})(?:nyt|siitä)\s+on\s+(?:jo\s+)?(?:marraskuu|joulukuu|lokakuu|syyskuu|helmikuu|tammikuu|maaliskuu)(?=[.,!])|(?<!\p{L})siitä\s+(?:lähtien|saakka|asti)\s+(?:\p{L}+\s+){0,3}(?:ei\s+|hiljaista|odot)\p{L}*|(?<!\p{L})(?:toista|kolmatta|neljättä)\s+(?:kuukautta|viikkoa|tuntia)(?=[.,!]|\s*$)|(?<!\p{L})soittopyyn\p{L}*\s+(?:\p{L}+\s+){0,3}(?:viisi|neljä|kolme|kaksi|kuusi|monta|\d+)(?!\p{L})|(?<!\p{L})(?:viisi|neljä|kolme|kaksi|kuusi|monta|\d+)\s+soittopyyntöä|(?<!\p{L})(?:ei|eikä)\s+(?:\p{L}+\s+){0,3}(?:edes\s+)?käsittelijää|(?<!\p{L})(?:kukaan|kumpaankaan|tikettiin|tikettiini|viestiin|viestiini|hakemukseen|hakemukseeni|ilmoitukseen|reklamaatioon)\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+){0,2}(?:koskettu|koskenut|käynyt\s+(?:edes|katso|vielä)|avannut|vastattu|reagoitu|tartuttu|tarttunut|perehtynyt)(?!\p{L})|(?<!\p{L})(?:vastausta|palautetta|tietoa|kuittausta|soittoa|päätöstä|ratkaisua|selvitystä)\s+ei\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+){0,2}(?:tullut|kuulunut|näkynyt|saatu)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:nauratta\p{L}*|huollossa|rauhassa|rauhallisesti|innolla|innoissa\p{L}*|kiitos|hätää|hyvin|mielelläni|haittaa|onko|voiko|voimassa|takuu\p{L}*|asiakkaana|asiakas|töissä|lainassa|vuokralla|perheemme|palvellut|olin\s+kuluttanut|tilau\p{L}*\s+on\s+ollut)(?!\p{L})/giu,
  },
];
