import { type Avoided, has, words } from '../../pack.ts';

export const avoid: readonly Avoided[] = [
  {
    rule: 'calm-down',
    why: 'feeling',
    match: words(
      String.raw`rauhoitu(?:kaa|han|kaahan)?|(?:ota|ottakaa)(?:han|pa)? (?:ihan |nyt |vain )*rauhallisesti|(?:ei ole|ei) (?:mitään )?syytä (?:suuttua|hermostua|kiihtyä|paniikkiin)|(?:älä|älkää)(?:s|hän)? (?:nyt )?(?:suutu|suuttuko|hermostu|hermostuko|kiihdy|kiihtykö|huuda|huutako)|(?:malta|malttakaa) mielesi|malttakaa mielenne`,
    ),
    unless: has(String.raw`kun (?:liikenne|verkko|tilanne|kuormitus)|palvelin`),
    rewrite: 'Ymmärrän, että haluatte vastauksen. Teen nyt näin: [toimenpide].',
    whole: true,
  },
  {
    rule: 'policy',
    why: 'wall',
    match: words(
      String.raw`(?:se|tämä|näin) (?:nyt )?on (?:vain |vaan )?(?:meidän |yrityksemme |yhtiömme )?(?:käytäntömme|sääntömme|ohjeistuksemme|toimintatapamme|periaatteemme|linjamme)|(?:käytäntömme|sääntöjemme|ohjeidemme|ohjeistuksemme|ehtojemme|sopimusehtojemme|toimitusehtojemme) (?:mukaan|mukaisesti|vuoksi|takia)|(?:käytäntömme|ohjeistuksemme|sääntömme|ehtomme) (?:ei|eivät) salli|(?:käytäntömme|ohjeistuksemme|sääntömme|ehtomme) (?:kieltää|kieltävät|edellyttää|edellyttävät)|(?:yrityksemme|yhtiömme|firmamme|meidän) (?:\p{L}+ )?(?:käytäntö|sääntö|linja|ohjeistus) (?:on|ei|kieltää|edellyttää)|säännöt ovat sääntöjä|meillä on (?:nyt vain )?tällainen (?:käytäntö|sääntö)`,
    ),
    unless: has('liitteenä|oheisena|tietosuojakäytäntömme|kysyitte|linkki'),
    rewrite: 'Syy on [syy]. Voin tehdä näin: [vaihtoehto].',
    whole: true,
  },
  {
    rule: 'have-to',
    why: 'command',
    match: words(
      String.raw`(?:teidän|sinun) (?:vain |nyt |ensin |siis )?(?:täytyy|pitää|tulee|on pakko|on (?:vain )?(?:odotettava|otettava|lähetettävä|soitettava|maksettava|tehtävä|toimitettava|ymmärrettävä))|(?:joudutte|joudut) (?:nyt |vain )?(?:odottamaan|lähettämään|soittamaan|maksamaan|tekemään|täyttämään)`,
    ),
    unless: has(String.raw`jos|kun|mitä|miksi|ennen kuin|jotta|harmi|pahoillani|ikävää`),
    rewrite: 'Nopeimmin asia etenee niin, että [mitä tarvitaan ja miksi].',
    whole: true,
  },
  {
    rule: 'should-have',
    why: 'blame',
    match: words(
      String.raw`(?:teidän|sinun) olisi (?:jo |heti )?(?:pitänyt|kannattanut|tullut)|olisit(?:te)? (?:vain |heti |jo )?(?:voinut|voineet|lukenut|lukeneet|kysynyt|kysyneet|ilmoittanut|ilmoittaneet)|(?:ette|et) (?:ole )?(?:lukeneet|lukenut|noudattaneet|noudattanut|ilmoittaneet|ilmoittanut|toimittaneet|toimittanut|kuunnelleet|kuunnellut|tarkistaneet|tarkistanut)|(?:unohditte|unohdit|laiminlöitte|laiminlöit)|(?:on|oli) (?:aivan |ihan )?(?:omaa syytänne|oma syynne|oma vikanne|omaa syytäsi|oma syysi|oma vikasi|teidän vikanne|teidän virheenne|sinun vikasi)`,
    ),
    unless: has(String.raw`olisi pitänyt (?:saada|tulla|saapua)|ei ole|eikö|miksi`),
    rewrite: 'Voimme nyt tehdä näin: [seuraava askel].',
    whole: true,
  },
  {
    rule: 'as-i-told-you',
    why: 'again',
    match: words(
      String.raw`kuten (?:[^\s.,!?]+ ){0,4}(?:sanoin|kerroin|mainitsin|totesin|kirjoitin|sanottu|todettu|mainittu|kerrottu|kerroimme|totesimme|mainitsimme|(?:olen|olemme) (?:jo )?(?:kertonut|kertoneet|sanonut|sanoneet|maininnut|maininneet|todennut|todenneet|ilmoittaneet))(?: aiemmin| jo| teille| edellisessä viestissäni)*,?|(?:olen|olemme) jo (?:aiemmin )?(?:kertonut|kertoneet|sanonut|sanoneet|vastannut|vastanneet|selittänyt|selittäneet|ilmoittanut|ilmoittaneet)(?: teille| sinulle)?(?:,? että)?,?|viitaten (?:edelliseen|aiempaan) viestiini,?|(?:vielä kerran|toistan):`,
    ),
    unless: has('lupasin|lupasimme|pahoitte|kiitos'),
    rewrite: 'lyhyesti:',
  },
  {
    rule: 'nothing-i-can-do',
    why: 'no-hope',
    match: words(
      String.raw`(?:en|emme) (?:[^\s.,!?]+ ){0,2}(?:voi|pysty|kykene) (?:[^\s.,!?]+ ){0,2}(?:tehdä|tekemään) (?:[^\s.,!?]+ ){0,2}mitään|(?:en voi|emme voi|en pysty|emme pysty) (?:asialle |tälle |tässä |valitettavasti |enää )*(?:tehdä (?:asialle |tälle |enää )?(?:mitään|enempää|muuta)|mitään|auttaa(?: teitä| sinua)?(?: tässä| asiassa| enempää)?)|(?:mitään|asialle) ei (?:ole |voi(?:da)? )(?:enää )?(?:tehtävissä|tehdä|mitään tehtävissä)|järjestelmä(?:mme)? ei (?:valitettavasti )?(?:salli|anna|tue|pysty|mahdollista|hyväksy)|(?:se|tämä) ei (?:vain |yksinkertaisesti |valitettavasti )?ole mahdollista|käteni ovat sidotut`,
    ),
    unless: has('ilman|ellei|kunnes|jos|virheilmoitus|ennen kuin'),
    rewrite: 'Voin tehdä näin: [vaihtoehto]. Muusta päättää [nimi].',
    whole: true,
  },
  {
    rule: 'do-not-know',
    why: 'no-answer',
    match: words(
      String.raw`(?:en|emme) (?:todellakaan |oikein |valitettavasti )?tiedä|(?:minulla|meillä) ei ole (?:mitään )?(?:tietoa|hajua|käsitystä|aavistusta|hajuakaan|aavistustakaan|käsitystäkään)|(?:en|emme) ole varm(?:a|oja)|ei (?:mitään )?(?:aavistustakaan|hajuakaan)|mistä minä sen tietäisin`,
    ),
    unless: has(String.raw`mutta|selvitän|selvitämme|tarkistan|tarkistamme|kysyn`),
    rewrite: 'Selvitän asian ja kirjoitan teille [aika] mennessä.',
    whole: true,
  },
  {
    rule: 'understand-but',
    why: 'but',
    match: words(
      String.raw`((?:ymmärrän|ymmärrämme|tiedän|olen pahoillani|olemme pahoillamme|pahoittelen|pahoittelemme|pahoittelut|anteeksi)(?:,? että)?(?: [^.!?\n,]{1,70}|)),? mutta`,
    ),
    unless: has('mutta (?:selvitän|hoidan|korjaan|soitan|teen)'),
    rewrite: '$1, ja',
  },
  {
    rule: 'unfortunately',
    why: 'opener',
    match: /(?<=^|[\n.!?]\s{0,3})(?:valitettavasti|ikävä kyllä|ikäväksemme|ikäväkseni|harmillisesti)(?!\p{L}),?/giu,
    rewrite: 'Paras tapa edetä on [toimenpide], sillä',
  },
  {
    rule: 'soon',
    why: 'no-time',
    match: words(
      String.raw`mahdollisimman (?:pian|nopeasti|piakkoin)|niin pian kuin (?:mahdollista|voimme|ehdimme)|pikimmiten|piakkoin|pian|lähiaikoina|lähipäivinä|tuota pikaa|ensi tilassa|ensitilassa|heti kun (?:ehdimme|ehdin|voimme|pystymme)|asap`,
    ),
    unless: has(
      String.raw`parane\p{L}*|pian sen jälkeen|liian pian|kuinka pian|miten pian|(?:voisitteko|voisitko|voitteko|pyydän|pyydämme|lähettäkää|vastatkaa|ilmoittakaa|lähetä|vastaa)(?=[^.!?\n]{0,60}pian)`,
    ),
    rewrite: '[aika] mennessä',
  },
  {
    rule: 'obviously',
    why: 'down',
    match: words(
      String.raw`kuten (?:varmasti |varmaan |hyvin )?(?:tiedätte|tiedät|ymmärrätte|ymmärrät)(?:kin)?,?|(?:on |sehän on |onhan )(?:itsestään selvää|itsestäänselvää|päivänselvää|selvää),? että|kuten kaikki tietävät,?|kaikella kunnioituksella,?|luonnollisestikin,?`,
    ),
    rewrite: 'lyhyesti:',
  },
  {
    rule: 'you-claim',
    why: 'doubt',
    match: words(
      String.raw`(?:väitätte|väität|väititte|väitit)(?:,? että)?|jos (?:se|tämä|kertomanne) (?:todella |tosiaan )?pitää paikkansa,?`,
    ),
    rewrite: 'kerrotte, että',
  },
  {
    rule: 'not-us',
    why: 'pass-on',
    match: words(
      String.raw`ei (?:valitettavasti |oikeastaan )?(?:kuulu (?:meille|minulle|osastollemme|tiimillemme|tehtäviini|vastuullemme)|ole (?:meidän |minun )(?:vastuullamme|asiamme|tehtävämme|ongelmamme|syymme|vikamme|tehtäväni|vastuullani|asiani|ongelmani|alaani))|(?:ottakaa|ota|olkaa|ole) yhteyttä (?:toiseen|eri|oikeaan|siihen) (?:osastoon|tiimiin|yksikköön|palveluun)|väärä osasto`,
    ),
    rewrite: 'Olen siirtänyt asian, ja [nimi] kirjoittaa teille [aika] mennessä.',
    whole: true,
  },
  {
    rule: 'you-are-wrong',
    why: 'blame',
    match: words(
      String.raw`(?:olette|olet) (?:täysin |selvästi |ihan |nyt )*(?:väärässä|erehtynyt|erehtyneet|ymmärtänyt väärin|ymmärtäneet väärin|kohtuuton|kohtuuttomia|töykeä|epäreilu)|(?:ymmärsitte|ymmärsit|käsititte|käsitit|luitte|luit) (?:asian |sen |ohjeen |selvästi )*väärin|(?:ette|et) (?:nyt |selvästikään )?(?:kuuntele|ymmärrä)`,
    ),
    unless: has(String.raw`jos|ette ole väärässä|et ole väärässä`),
    rewrite: 'Tarkistan, että ymmärrämme asian samoin: [mitä ymmärsitte].',
    whole: true,
  },
  {
    rule: 'any-inconvenience',
    why: 'hollow',
    match: words(
      String.raw`(?:pahoittelen|pahoittelemme|pahoittelut|anteeksi) (?:tästä |asian |teille |mahdollisesti |mahdollista |mahdollisia |aiheutunutta |aiheutuneita |aiheutuneesta )*(?:häiriötä|haittaa|haittoja|vaivaa|harmia|häiriöstä|haitasta|vaivasta|harmista)|(?:palautteenne|palautteesi|mielipiteenne|asiakkuutenne|tyytyväisyytenne) on meille (?:hyvin |erittäin |todella )?(?:tärkeä|tärkeää|arvokas|arvokasta)|(?:kiitos|kiitämme) kärsivällisyyde(?:stä|stänne|stäsi)|arvostamme palautettanne|otamme (?:palautteen|palautteenne|asian) (?:hyvin |erittäin )?vakavasti`,
    ),
    rewrite: 'Olen pahoillani siitä, että [mitä tapahtui].',
    whole: true,
  },
  {
    rule: 'why-did-you',
    why: 'doubt',
    match: words(
      String.raw`miksi (?:ihmeessä )?(?:ette|et) (?:ole |vain )?(?:ilmoittaneet|ilmoittanut|kertoneet|kertonut|lukeneet|lukenut|soittaneet|soittanut|tarkistaneet|kysyneet|kysynyt)|(?:oletteko|oletko) (?:nyt |aivan |ihan )*(?:varma|varmoja)(?:,? että)?|mitä te (?:oikein )?odotatte|mitä (?:te )?oikein (?:haluatte|odotatte)`,
    ),
    rewrite: 'Voisitteko kertoa [mitä tarvitsen tietää]?',
    whole: true,
  },
];
