import type { Pattern } from '../../pattern.ts';

/** Finnish: anger said in words (R26, R27); disappointment and irony are tones. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|olemme|oon|ollaan|mä\s+oon|mie\s+oon|myö\s+ollaan|alan\s+olla|alamme\s+olla|me\s+vanhemmat|olin)\s+(?:\p{L}+\s+){0,4}(?:viha(?:inen|isia|nen)|raivoissa(?:ni|mme|an)?|raivona|raivostu\p{L}+|suuttunut|suuttuneita|suutuksissa(?:ni)?|kiukku\p{L}+|vimmoissani|tulistu\p{L}+|äärimmäisen\s+ärtynyt|kypsä\s+(?:teihin|tähän)|kyllästyny\p{L}*|kyllästyneitä|lopen\s+kyllästynyt|täynnä\s+(?:tätä|tähän|teijän|teidän)|saan(?:eet|ut)\s+tarpee\p{L}*|saatu\s+tarpeeksi)(?!\p{L})|(?<!\p{L})vihaisempi\s+kyllä|niin\s+raivoissani/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei)\s+(?:\p{L}+\s+){0,2}(?:ole|oo)(?!\p{L})|asiakas\s+kirjoitti|tuloksiin|itselleni|puhelime|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})en\s+teille|onnesta|🔥|ihana/giu,
  },
  {
    rule: 'anger/makes-me-mad',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:raivostuttaa|raivostuttava\p{L}*|suututtaa|vituttaa|vitutus|sapettaa|ottaa\s+(?:\p{L}+\s+)?(?:päähän|kupoliin|pannuun|aivoon|hermoon)|risoo|tympii|nyppii|kypsyttää|kypsyin|ärsyttää\s+niin|verenpaine\s+nousee|menee\s+jo\s+yli|(?:tämä|tää)\s+menee\s+(?:\p{L}+\s+)?yli\s+ymmärryksen)(?!\p{L})/giu,
    unless: /(?<!\p{L})ei\s+(?:\p{L}+\s+)?(?:suututa|raivostuta|vituta)(?!\p{L})/giu,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nyt\s+(?:kyllä\s+|jo\s+)?(?:riittää|riitti)(?!\p{L})(?!\s+(?:levytil|kun|jos))|mitta(?:ni|mme)?\s+(?:on|alkaa\s+olla|tuli)\s+(?:\p{L}+\s+)?(?:täy\p{L}+)|hermot?(?:ni)?\s+(?:\p{L}+\s+)?(?:menee|menevät|meni|on\s+mennyt|alkavat\s+mennä|palaa|riekale\p{L}*|loppu\p{L}*)|pinna(?:ni)?\s+(?:palaa|kiristyy|alkaa\s+(?:kiristyä|olla)|on\s+kireä)|palaa\s+pinna|(?:palo|palaa|paloi)\s+käämi\p{L}*|käämit\s+palaa|alkaa\s+keittää|keittää\s+(?:nyt|yli)|(?:menee|meni)\s+(?:\p{L}+\s+)?hermo(?:t)?(?!\p{L})|kuppi\s+(?:meni|kaatui)|viimeinen\s+pisara(?!\s+öljy)|kärsivällisyy\p{L}*\s+(?:on\s+)?(?:\p{L}+\s+)?(?:lop\p{L}+|alkaa\s+loppua)|loppui\s+(?:minun\s+)?kärsivällisyy\p{L}*|sai\s+tarpeekse(?:ni|mme)|saanut\s+tarpeekseni|riitä\s+enää\s+ymmärry\p{L}*|(?:en|emme)\s+(?:\p{L}+\s+)?(?:suostu\s+(?:enää\s+)?niele|aio\s+(?:enää\s+)?sietää|siedä)\p{L}*|kurkkuamme\s+myöten)/giu,
    unless:
      /hermolo|tallella|pinnat|(?<!\p{L})ei\s+haittaa|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})en\s+teille|onnesta|🔥|ihana/giu,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:törkeä(?:ä|tä)?|törkeetä|törkeydelle|pöyristyttävää|ennenkuulumatonta|sietämätön\p{L}*|sietämätöntä|kestämätöntä|häpeällistä|hävytöntä|ala-arvoi(?:sta|nen)|luokatonta|hävetkää|hävetkä\p{L}*|häpeäisi(?:n|tte)|(?:saisitte|sietäisi\p{L}*)\s+hävetä|hävettää\s+teidän\s+puolesta|teitä\s+(?:yhtään\s+)?hävetä|skandaalimaista|(?:täysin|aivan|ihan|todella|erittäin)\s+(?:käsittämätön\p{L}*|käsittämätöntä|naurettava\p{L}*|järjetön\p{L}*|järjetöntä|törkeä\p{L}*|ala-arvois\p{L}*|surkea\p{L}*|kelvoton\p{L}*|kelvotonta|uskomatonta\s+touhua)|käsittämätöntä\s+(?:pelleilyä|toimintaa|touhua)|(?:ihan|täyttä|aivan|täysi|silkkaa|pelkkää)\s+(?:pelleilyä|sirkusta|farssi|susi|kuraa|rahastusta|ryöstöä)|tolkutonta|päivänselvää\s+ryöstö\p{L}*|tämähän\s+on\s+(?:\p{L}+\s+)?(?:farssi|ryöst|pilaa)\p{L}*|elämäni\s+(?:huonoin|surkein)|surkein\s+\p{L}+|palaa\s+päre|päreet|tällä(?:nen|inen)\s+pelleily|näin\s+(?:huonoa|kehnoa|loukkaavaa|surkeaa)|yhtä\s+loukkaavaa|pohjanoteeraus|loukkaus\s+asiakas\p{L}*|pilkka\p{L}*\s+(?:meitä|päin|minua)|haistatatte|sanattomaksi|kehtaatte|kuinka\s+te\s+voitte|miten\s+te\s+(?:voitte|kehtaatte))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})ei\s+(?:\p{L}+\s+){0,2}(?:ole\s+)?(?:törkeää|häpeällistä|ala-arvoista)|(?<!\p{L})(?:hyv|halp|hieno|nope|kiitos|upea)\p{L}*|törkeän|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})en\s+teille|onnesta|🔥|ihana/giu,
  },
  {
    rule: 'anger/how-dare',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:oletteko|ootteko|ootko|oletko|voi\s+olla|ette\s+voi\s+olla)\s+(?:te\s+)?(?:\p{L}+\s+){0,2}(?:tosissan\p{L}*|tosissas|järjiltän\p{L}*|ihmisiä)|(?:mitä|mikä)\s+(?:hittoa|helvettiä|helkkaria|vittua|pirua|ihmettä\s+(?:te|siellä|nyt|oikein|tämä))|mitä\s+te\s+(?:siellä\s+)?oikein\s+(?:teette|puuhaatte|luulette)|onko\s+(?:tämä|tää)\s+(?:\p{L}+\s+){0,2}(?:vitsi|pila|pilaa|hauskaa)|oliko\s+tämä\s+jonkun|mikä\s+vitsi|(?:lakatkaa|lopettakaa)\s+(?:\p{L}+\s+){0,2}(?:pompott|vieritt|syytte|keksi|selitt|jo)\p{L}*|älkää\s+(?:\p{L}+\s+){0,2}(?:selit|neuvo)\p{L}*|säästäkää\s+selityks\p{L}*|turha\s+pahoitella|ei\s+voi\s+olla\s+(?:totta|todellista|näin\s+vaikeaa)|tehkää\s+nyt\s+(?:\p{L}+\s+){0,2}jotain|nyt\s+joku\s+tekee\s+jotain|siis\s+(?:ihan\s+)?oike(?:esti|asti)\s+nyt|ihan\s+oikeesti|haloo(?=\s|[.!])|lukekaa\s+edes|ydinfysiikkaa|mikä\s+teillä\s+sitten\s+on\s+korkea|mitä\s+helvettiä)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:uutiskirje\p{L}*|lopettakaa\s+(?:uutis|tilau)\p{L}*|hyvällä|mahtav\p{L}*|ihana\p{L}*|kiitos|paras\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vittu(?!il)(?:jen|un|a)?|vitun|saatana(?:n|lliset)?|perkele(?:en|et|ellinen)?|helvet(?:ti|in|isti|tiä)|jumalauta|paska(?:a|n|palvelu\p{L}*|t|mainen)?|haista(?:kaa)?\s+home)(?!\p{L})/giu,
    unless:
      /helvetin\s+(?:hyv|hieno|iso\s+kiitos|kova|nope)|paskan\s+(?:hyvä|tärkeä)|vitun\s+(?:hyv|hieno|kova|siist)|perkeleen\s+(?:hyv|hieno|nope)|kiito|kiitt|onnesta|(?<!\p{L})(?:mahtav\p{L}*|mikä\s+(?:tunne|keikka|meno)|paras|toimii\s+hyvin|kirosanasuodat\p{L}*|mikä\s+palvelu|niin\s+hyvää|kapistus|tulostimelle|nimi\p{L}*|kuin\s+saatana|hyvin|alimpaan|bannata|peli\p{L}*|jee\p{L}*|toimii)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|(?<!\p{L})en\s+teille|onnesta|🔥|ihana/giu,
  },
  {
    rule: 'anger/disappointed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:pettyny\p{L}*|pettyneitä|petyin|pettymys|turhauttava(?:a|n)|turhautunut|turhautuneita|turhautua|tyytymät(?:ön|tömiä|tömyyteni)|harmistunut|harmittaa|ärsyttää|ärsyttävää|ärsyyntynyt|(?:huono|kehno|surkea)(?:a|ta|n)?\s+(?:palvelua?|suoritus|kohtelu)|huonosti\s+hoidettu|näin(?:kö)?\s+(?:te\s+)?kohtelette\s+(?:\p{L}+\s+)?(?:asiakka|minu|meit)\p{L}*|naurettavaa|käsittämätöntä|uskomatonta|odotin\s+teiltä\s+parempaa|minua\s+pidetään\s+pilkkana|ei\s+(?:paljon\s+)?naurata|ei\s+mennyt\s+ihan\s+putkeen|tällaiseen\s+kohteluun|järin\s+ilahtunut|tyytymät\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei|ettei|etten)\s+(?:\p{L}+\s+)?(?:ole\s+)?(?:ollut\s+)?(?:\p{L}+\s+)?(?:pettynyt|pettyneitä|pettymys|tyytymätön|turhaut|huono|harmit|harmistu|ärsyt)|(?:uskomatonta|käsittämätöntä)\s+(?:miten\s+|kuinka\s+)?(?:hyv|hieno|nope)|ensin|luulin|löytyi|vähän\s+harmittaa/giu,
  },
  {
    rule: 'anger/irony',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:hienoa?|kiva|loistavaa|mahtavaa|upeaa|hieno\s+päivitys|onpa\s+hieno\p{L}*|hienoa\s+työtä|loistavaa\s+työtä)(?=,\s+(?:taas|saitte|"|kun\s+(?:maksoin|joudun)|laatikko|muuten|kiitos\s+vain))|nerokasta|sympaattista|onpa\s+hienoa\s+palvelua|hauska\s+kello|kateuden\s+aihe|kiva\s+tapa|leikki\s+sikseen|en\s+ole\s+vaikuttunut|alkaa\s+(?:jo\s+)?harmit\p{L}*|hienoa\s+\p{L}+taitoa|niinhän\s+te\s+sanoitte|kai\s+se\s+sitten\s+on|ei\s+ole\s+vastaus(?!\p{L})|kohtuut(?:on|onta)(?!\p{L})|mistä\s+te\s+minun\s+rahojani|kiitos\s+(?:vaan(?=[.!])|ei\s+mistään|tästäkin|tyhjästä|vain\s+siitä)|kiitos,\s+(?:saitte|että\s+pilasitte)|jaahas|vai\s+(?:että|niin)(?!\p{L})|jopas\s+jotakin|just\s+joo|niin\s+varmaan|onneksi\s+olkoon,\s+saitte|ilmeisesti\s+(?:asiakas|vauvan|auto|teillä|jonkun)|ammattilaisten\s+jälkeä|huoh|jaksaa\s+jaksaa|kiva\s+kiva|kai\s+sekin|mielenkiintoinen\s+valinta|aikamoista\s+touhua|melkoista\s+menoa|että\s+tällaista|taidatte\s+pitää|luulisi,?\s+että|siinä\s+palaute|vitsi\s+jaksaa|nimi\s+on\s+ilmeisesti|taitaa\s+olla\s+(?:uusi|jonkun)|onneksi\s+\p{L}+\s+eri|(?:pitäiskö|pitäisikö|pitääkö)\s+minun\s+(?:alkaa|lähettää|huutaa)|\p{L}+kin\s+on\s+yks\s+tapa|ihan\s+jees\s+duuni)/giu,
    unless:
      /kiito[ks]s?(?:et)?\s+(?:\p{L}+\s+)?(?:avusta|paljon)|(?<!\p{L})(?:ilmeisesti\s+(?:eri|oikein|minulla|olen|en))(?!\p{L})/giu,
  },
  {
    rule: 'anger/exasperated',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:en|emme)\s+(?:\p{L}+\s+){0,2}(?:eläessäni|ikinä|koskaan)\s+(?:\p{L}+\s+)?(?:kuullut|nähnyt|kohdannut|törmännyt)\s+(?:\p{L}+\s+)?(?:moi|vasta|tällai|näin|tämmö)\p{L}*|ettei\s+(?:teitä|teillä|ketään)\s+voisi\s+vähempää|ei\s+voisi\s+vähempää\s+kiinnostaa|(?:nyt|tää|tämä)\s+(?:\p{L}+\s+){0,3}ala(?:a)?\s+(?:jo\s+)?riittää|eiköhän\s+(?:\p{L}+\s+){0,3}riitä|eiköhän\s+(?:\p{L}+\s+){0,4}riittää|(?:ihan|aivan)\s+pokkana|voi\s+(?:pyhä\s+\p{L}+|hyvä\s+luoja|taivas|hyvänen\s+aika|teitä)|hyvät\s+ihmiset(?=[.!])|siis\s+(?:oikeesti|oikeasti|ihan\s+oikeesti)\s*\?|(?:ihan|aivan|täysin|todella)\s+naurettav\p{L}*|(?:ettekö|ette)\s+(?:\p{L}+\s+){0,2}(?:häpeä|tunne\s+häpeää)|(?:pidättekö|pidätteks|pidätteko|luuletteko|luuletteks)\s+(?:te\s+)?(?:\p{L}+\s+){0,3}(?:pilkka|pellen|hölmö|tyhmä|idioot)\p{L}*|teette\s+(?:\p{L}+\s+){0,2}(?:piloil|pilaa|kiusa)\p{L}*|menee\s+(?:\p{L}+\s+)?maku|tuhlata\s+mielin\s+määrin|en\s+tiedä\s+itkeäkö)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kiitos|ihana\p{L}*|hieno\p{L}*|upea\p{L}*|hyv(?:ä|än|ää)|halpa|onnesta)(?!\p{L})|😂|🤣|:d(?!\p{L})/giu,
  },
  {
    rule: 'anger/bitter-irony',
    strength: 'tone',
    match:
      /(?:(?:^|[.!?…]\s+)(?:no\s+kiva|no\s+hienoa|no\s+just|sepä\s+(?:kiva|hienoa|mukavaa)|sivistynyttä|ammattimaista|todella\s+ammattimaista|kyllä\s+hymyilyttää|kyllä\s+naurattaa)\s*[.!]\s*$|(?<!\p{L})(?:kiitos\s+(?:vaan|vain|vaa)\s+["“”]|kyllä\s+hymyilyttää|kyllä\s+naurattaa|hieno(?:a)?\s+\p{L}*lahja\s+\p{L}+lle|kerran\s+(?:ois|olis|olisi)\s+kiva|edes\s+kerran|no\s+hyvin\s+(?:huollettu|hoidettu|meni)|antakaa\s+nyt\s+olla|siinä\s+teille\s+\d|arvatkaa,?\s+(?:mitä|kuka|montako)|opin\s+kärsivällisyyttä|eläkeläisen\s+aikaa|olen\s+vain\s+asiakas))/giu,
    unless:
      /(?<!\p{L})(?:kiitos\s+paljon|kiitos\s+teille|ihana\p{L}*|toimii|suosittelen)(?!\p{L})|😂|🤣|:d(?!\p{L})|❤/giu,
  },
];
