import type { Pattern } from '../../pattern.ts';

/** Finnish: business at a standstill, losses, a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tuotanto|tuotantolinja|linja|liiketoiminta|toiminta|toimintamme|myymälä|verkkokauppa|kauppa|varasto|kassa|kassat|työ|työt|tehdas|sivut?|sivumme|vastaanotto|leikkaussali|trukit?|trukkia|robotti|lypsyrobotti|soitot|maksupääte|järjestelmä|palvelu|tietokanta|palvelin|palvelimet|serveri|verkko|sähköposti|puhelimet|toimisto|päivystys|lähetykset|koko\s+\p{L}+|rekat|kaikki\s+työt)(?:mme|t)?\s+(?:on\s+|ovat\s+|oli\s+)?(?:\p{L}+\s+){0,2}(?:seisoo|seisovat|seisoi|seis|pysähty\p{L}*|pysähdyksissä|jumissa|alhaalla|nurin|kaatunut|poikki|lamaantu\p{L}*|kiinni\s+teidän|mykkä)(?!\p{L})|(?:emme|en)\s+(?:\p{L}+\s+){0,2}(?:voi|pysty|pääse)\s+(?:\p{L}+\s+){0,3}(?:laskuttamaan|laskuttaa|myymään|myydä|toimittamaan|toimittaa|palvelemaan|palvella|maksamaan\s+palkkoja|maksaa\s+palkkoja|tekemään\s+töitä|tekemään\s+työtäni|töihin)|(?:seisoo|seisovat)(?=[.!,]|\s*$|\s+(?:ja|tyhj|kiinni|pihalla))|kassaa?\s+pimeinä|kaikki\s+(?:\p{L}+\s+){0,2}(?:pimeinä|seis|alhaalla)|mikään\s+ei\s+liiku|maksupääte\s+ei\s+toimi|kassat?\s+(?:ei|eivät)\s+toimi|lamaantunut|jono\s+(?:kasvaa|on\s+ulko-ovelle|ulottuu)|asiakkaat\s+kävelevät|lehmät\s+(?:on\s+lypsämättä|huutaa)|p1,|kriittinen\s+(?:vika|palvelu|häiriö))/giu,
    unless:
      /(?<!\p{L})(?:ei|eivät)\s+(?:\p{L}+\s+)?(?:seiso|ole\s+pysähty)|sunnuntai|(?<!\p{L})(?:toimii\s+nyt|nousi\s+jo|hauska|jonossa,\s+tunnelma)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/losing-money',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:menetämme|menetän|menetin|menetimme|tappiota|tappiot|meiltä\s+menee|maksaa\s+meille|tappiot\s+ovat)\s+(?:\p{L}+\s+){0,4}(?:\d[\d ]*\s*|rahaa|kaup\p{L}*|myyn\p{L}*|tilau\p{L}*|asiakkaita|euroa|€|tuhansia|satoja|joka\s+(?:tunti|päivä|minuutti|hetki)|tunnissa|päivässä|juoksevat|maltaita)|(?:joka|yksi|jokainen)\s+(?:tunti|päivä|minuutti)\s+(?:\p{L}+\s+){0,3}(?:maksaa|on\s+(?:meille|pois|kallis)|\d)|(?:euroa|€|tonnia?|rahaa)\s+(?:\p{L}+\s+)?(?:menee|meni)\s+(?:\p{L}+\s+)?sivu\s+suun|kauppa\s+meni\s+sivu|myynti\s+(?:nollassa|seis)|(?:sakko|viivästyssakko|myöhästymissak\p{L}*|myöhästymismaksu\p{L}*|sopimussakko)\s*(?:\p{L}+\s+){0,2}(?:juoksee|alkaa|tulee|\d|€)|tulee\s+myöhästymismaksu|menee\s+sopimussakko|meiltä\s+menee\s+myynti|pakastimet\s+sula\p{L}*|menee\s+pilalle)/giu,
    unless: /lapas|avaim|onko\s+löyt|omasta\s+syyst|(?<!\p{L})(?:luottamu|matsi|peli)\p{L}*/giu,
  },
  {
    rule: 'urgency/deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:määräaika|määräpäivä|deadline|dedis|eräpäivä|hakuaika|ilmoittautuminen|kilpailutus|kvartaali|arviointijakso|eräajo|palkka-ajo|alv-kausi|domain|tilipäivä|tilaisuus|julkaisu|vapaa\s+aika|go-live|kampanja(?:n\s+julkaisu)?|avajaiset|kokous|palaveri|demo|asiakasdemo|tentti|luento|keikka|konsertti|esitys|häät|hautajaiset|juhlat|muutto|lento|juna|laiva|koulu|työt|iltavuoro|vuoro|palkat|vuokra|käsiraha|ruuhka)(?:mme|ni)?\s+(?:\p{L}+\s+){0,4}(?:tänään|huomenna|ylihuomenna|huomiseksi|lauantaina|perjantaina|maanantaina|tunnin\s+(?:päästä|kuluttua|sisällä)|minuutin\s+(?:päästä|kuluttua)|puolen\s+tunnin|vartin|varttia|kohta|illalla|klo\s+?\d+|\d+\s+minuutin|iltapäivällä|umpeutuu|menee\s+umpeen|kahdelta|kymmeneltä|yheltätoista|yhdeltätoista|viikonlop\p{L}*|päivän\s+päästä|kolmen\s+tunnin)|(?:pitää|pitäisi|on\s+(?:saatava|oltava|avattava|korjattava|toimittava|hoidettava|jätettävä)|tarttis|täytyy)\s+(?:\p{L}+\s+){0,5}(?:tänään|huomisaamuna|huomiseen\s+mennessä|puoleen\s+yöhön|ennen\s+(?:kahdeksaa|perjantaita|kello)|mennessä|heti|nyt)(?!\p{L})|(?:tarvitsen|tarvitsemme|tarvitaan|tarviin|tarttis|tarvitsisin|tarvittaisiin|tarvittais)\s+(?:\p{L}+\s+){0,5}(?:nyt|heti|tänään|välittömästi|minuuteissa|perjantaiksi|maanantaiksi|huomiseksi|viikonlop\p{L}*)|(?:jätettävä|annettava|maksettava|avattava|saatava|luovuttaa|tyhjättävä)\s+(?:\p{L}+\s+){0,3}(?:tänään|huomenna|kello|kahteen|viideltä|kuuteen|ennen)|viimeinen\s+päivä\s+on\s+tänään|ennen\s+(?:viikonloppua|kello|kahdeksaa|perjantaita)(?=[^.!?]{0,30}\?|[.,]|\s+klo|\s*$)|päätty(?:y|vät)\s+(?:tänään|huomenna)|sulkeutuu\s+(?:klo|kello|tänään|huomenna|kahdelta|\d|yhden)|vanhenee\s+(?:lauantaina|huomenna|tänään)|erääntyy\s+(?:perjantaina|huomenna|tänään)|siihen\s+mennessä\s+(?:tarttis|pitää|tarvit))/giu,
    unless:
      /(?<!\p{L})(?:milloin|koska|mihin\s+aikaan|monelta)(?!\p{L})[^.!?]{0,60}\?|kiitos|eikö\?|(?<!\p{L})(?:maksan|ei\s+(?:ole\s+)?kiire\p{L}*|jatkettu|ensi\s+kesänä|perun|peruisin|siirrän|siirtää|voiko|sopiiko|saako|voinko|peruttu|hieno\p{L}*|noudan|ihana|ilmoittau\p{L}*\s+huomenna)(?!\p{L})|oli\s+(?:huippu|upea|ihan)/giu,
  },
  {
    rule: 'urgency/cannot-wait',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei|en|emme)\s+(?:voi|ehdi)\s+odottaa|liian\s+myöhäistä|on\s+(?:jo\s+)?myöhäistä|minuuttipeliä|aika\s+loppuu|aikaa\s+ei\s+ole|aikaa\s+on\s+enää|viimeinen\s+juna|asiakka(?:at|ita|aita)?\s+(?:\p{L}+\s+){0,3}(?:odottavat?|odottaa|jonossa)|asiakas\s+(?:\p{L}+\s+){0,3}odottaa(?!\s+rauh)|potilaat\s+odottavat|potilasta\s+jonossa|lapset\s+odottavat|(?:istun|seison|olen)\s+(?:\p{L}+\s+){0,4}(?:oven\s+takana|ulkona|lukkojen\s+ulkopuolella|lentokentällä|tiskillä)(?=[^.!?]{0,80})|torilla\s+seison|vesi\s+tulvii|vettä\s+(?:valuu|tulee\s+katosta|tulvii)|lämmitys\s+ei\s+toimi|nyt\s+(?:eikä|ei)\s+huomenna|(?:tehkää|joku\s+tekee|tekee)\s+jotain|(?:ennättäis|ehtisi|ehdittekö|ehtisittekö)\s+(?:\p{L}+\s+){0,2}(?:ennen|vielä\s+tänään|kahtoo|katsoa(?=\?))|saisiko(?:han)?\s+(?:\p{L}+\s+)?(?:vielä\s+)?tänään|(?:ei\s+kestä|eivät\s+kestä)\s+viikonlopun|asiakkaat\s+kävelevät|aikataulu\s+on\s+tiukka|jokainen\s+minuutti|huone\s+menee\s+toisille|asunto\s+menee\s+seuraavalle|en\s+pääse\s+(?:omiin\s+rahoihini|huoneeseen|sisään\s+kotiin))(?!\p{L})/giu,
    unless:
      /🔥|en\s+kestä|rauhassa|ei\s+kiire|kiitos|onki|(?<!\p{L})(?:onko\s+(?:jo\s+)?myöhäistä|onko\s+liian)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kiireelli(?:nen|sesti|stä|syys)|erittäin\s+kiireellinen|kiireinen\s+asia|välittömästi|heti\s+paikalla|heti\s+nyt|nyt\s+heti|mitä\s+pikimmin|mahdollisimman\s+pian|viipymättä|hätätapaus|hätätilanne|hätäviesti\p{L}*|asap(?!\s+rocky)|tulipalokiire|(?:on|alkaa\s+olla|hirveä|sairaan|kova|todella|nyt\s+on)\s+(?:\p{L}+\s+)?kiire|kiire!+|ehdottomasti\s+tänään|(?:sulkekaa|avatkaa|korjatkaa|lähettäkää|tulkaa|vastatkaa|soittakaa|palauttakaa|vaihtakaa)\s+(?:(?!jo\s)\p{L}+\s+){0,3}(?:nyt|heti|tänään)(?!,\s+niin)|blokkeri|auki\s+nyt|(?:apua(?=!)|auttakaa(?=[!,])))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:ei|eikä|ei\s+mitenkään)\s+(?:ole\s+|oo\s+)?(?:\p{L}+\s+)?(?:kiire|hätä)\p{L}*|kiitos|kuitenkaan/giu,
  },
  {
    rule: 'urgency/event-soon',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lento|lennot|lentomme|juna|laiva|häät|hautajaiset|juhlat|tilaisuus|tentti|vuokra|leikkau\p{L}*|hakuaika|ulosotto|portti|ovet|keikka|palkkapäivä|palkat|muuttoauto|tarjouspyyn\p{L}*|määräaika|alv-ilmoitus|neljännesvuosi|kvartaali|kampanja|synttärit|hakemus|putkimies|vieraat|avaimet|lähtö|lähtöön|sähköt|kuljetus|laki|näyttö|esitys|kisat|kilpailu|sato|sade)(?:mme|ni)?\s+(?:\p{L}+\s+){0,4}(?:tänään|huomenna|huomisaamuna|ylihuomenna|keskiyöllä|sunnuntaina|maanantaina|perjantaina|lauantaina|torstaina|tiistaina|keskiviikkona|tunnin\s+(?:päästä|kuluttua)|\p{L}+\s+minuutin\s+päästä|kaksi\s+tuntia|umpeutuu|menee\s+umpeen|erääntyy|neljältä|kolmelta|kahdelta|viideltä|kahdeksalta|yhdeksältä|kymmeneltä|iltakuutta|seitsemältä|aamuviideltä|katkaistaan|kiinni\s+\p{L}+\s+päästä)(?=[.,!?:;]|\s+(?:ja|klo|kello|kymmen|kahdel|seitse|aamu|eikä|mutta|k(?:un|u))|\s*$)|(?<!\p{L})(?:huomisaamuun|huomiseen)\s+(?:asti|saakka)(?=[.,!])|(?<!\p{L})(?:päättyy|umpeutuu|sulkeutuu|erääntyy)\s+(?:\p{L}+\s+)?(?:tänään|huomenna|keskiyöllä|tunnin\s+(?:päästä|kuluttua)|\p{L}+kymmenen\s+minuutin)(?!\p{L})|(?<!\p{L})(?:tunnin|puolen\s+tunnin|vartin|\p{L}*kymmenen\s+minuutin|kahden\s+tunnin)\s+(?:päästä|kuluttua)(?=[.,!]|\s+(?:eikä|ja|mutta))|(?<!\p{L})(?:pitää|täytyy|on)\s+(?:\p{L}+\s+)?(?:jättää|jätettävä|lähetettävä|palautettava|annettava|luovutettava)\s+(?:\p{L}+\s+)?(?:tänään|klo|kello|huomenna)(?!\p{L})|(?<!\p{L})(?:kellariin|lattialle|asuntoon|varastoon|sisään)\s+(?:nousee|tulvii|valuu|tulee)\s+(?:\p{L}+\s+)?vettä|(?<!\p{L})(?:on\s+saatava|saatava|pitää\s+saada|pitää\s+antaa|pitäis\s+saada|tarvitaan)\s+(?:\p{L}+\s+){0,2}(?:tänään|heti|nyt)(?=[.,!])/giu,
    unless:
      /(?<!\p{L})(?:kiitos|milloin|koska|mihin|monelta|onko|voiko|voinko|saako|sopiiko|sopisiko|siirtää|siirtyi\p{L}*|perun|peruisin|perua|tervetuloa|ei\s+(?:ole\s+)?kiire\p{L}*|hyvin|ihana\p{L}*|hyvity\p{L}*|arvostelu\p{L}*|oli|olivat|peruttu|jippii|mukava\p{L}*|tapaamme|palaan|palataan|rauhassa|kerhoon)(?!\p{L})|[😍🥳🎉]/giu,
  },
  {
    rule: 'urgency/standing-still',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:istuu|istuvat|istutaan|seisoo|seisovat|seisotaan|ovat)\s+(?:\p{L}+\s+){0,3}(?:toimettomana|tyhjän\s+panttina|kädet\s+ristissä|peukaloita|tumput)|(?<!\p{L})(?:linja|tuotanto|puimuri|kone|halli|työmaa|tehdas|toimitukset|myynti|kauppa)\s+(?:on\s+)?(?:seissyt|seisonut|seisoo|seis|pysähdyk\p{L}*)(?!\p{L})|(?<!\p{L})(?:jokainen|joka|yksi)\s+(?:vuorokausi|tunti|päivä|minuutti)\s+(?:\p{L}+\s+)?(?:tarkoittaa|maksaa|syö|tekee|vie)|(?<!\p{L})(?:ohi\s+sormien|sivu\s+suun|hukkaan)\s+(?:\p{L}+\s+){0,2}(?:\d|tuhan|sato|euro)\p{L}*|(?<!\p{L})(?:euroa|€)\s+(?:tunnissa|per\s+tunti|päivässä|vuorokaudessa)(?=[.!])|(?<!\p{L})(?:sulaa|sulavat|pilaantuu|pilaantuvat|mätänee|palelee|jäätyy)\s+(?:\p{L}+\s+)?(?:parhaillaan|koko\s+ajan|pellolle|käsiin|tuota\s+pikaa)|(?<!\p{L})(?:ei\s+(?:oo|ole)\s+(?:ollu|ollut)\s+(?:vettä|sähköä|lämpöä))|(?<!\p{L})(?:ainoa\s+toimiva|minuutit\s+valuu|aika\s+käy\s+vähiin|aikaa\s+(?:kolme|kaksi|yksi|vähän)|kolme\s+päivää\s+aikaa|sekunneilla\s+väliä)|(?<!\p{L})(?:jumissa|jumis|jumittunut)\s+(?:\p{L}+(?:ssa|ssä|lla|llä)(?!\p{L}))|(?<!\p{L})kassalla\s+kärr\p{L}*|(?<!\p{L})(?:märkinä|hoitamatta|tekemättä|lypsämättä)\s+(?:\p{L}+\s+)?(?:ammee|kasas|odot)\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:onko|voiko|voiks|kiitos|toimii\s+ilman|pärjää|pärjäämme|lomalla|tunnelma|hauska\p{L}*|halvempi|yksi\s+tunti\s+maksaa\s+teillä|mitä)(?!\p{L})/giu,
  },
];
