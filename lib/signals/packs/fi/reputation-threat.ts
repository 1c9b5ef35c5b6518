import type { Pattern } from '../../pattern.ts';

/** Finnish: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kirjoitan|kirjotan|kirjoitamme|jätän|jätämme|annan|annamme|laitan|julkaisen|tulen\s+kirjoittamaan|aion\s+(?:kirjoittaa|jättää|antaa))\s+(?:\p{L}+\s+){0,5}(?:(?:huono|kielteise|negatiivise|murska|rehellise|yhden\s+tähden)\p{L}*\s+(?:\p{L}+-?)?(?:arv(?:oste|i)|palaut)\p{L}*|(?:google|trustpilot)\p{L}*-?arv\p{L}*|(?:yhden\s+)?tähden(?!\p{L})|googleen|trustpilotiin|arv(?:ostelu|io)\p{L}*(?:\s+(?:googleen|trustpilotiin|g2:een|kauppaan|verkkoon|nettiin)|,\s+jo))/giu,
    unless:
      /(?<!\p{L})(?:hyvän|viiden\s+tähden|positiivisen|kehuvan|kiitokset|mielelläni)(?!\p{L})|(?<!\p{L})(?:en|emme)\s+(?:aio|kirjoita|jätä)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/stars',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:yksi|yhteen|yks|yhden|nolla)\s+täh(?:ti|den|teen|teä|tee)\p{L}*(?:\s+arv\p{L}*)?[^.!?]{0,25}(?:tulossa|tulee|lähtee|laskee|googleen|trustpilotiin|kauppaan|teille|liikaa|luvassa)|(?:annan|laskee|tippuu|putoaa)\s+(?:\p{L}+\s+){0,3}(?:yhden\s+tähden|yhteen\s+tähteen)|^\P{L}*yksi\s+tähti(?=[,.!]))/giu,
    unless:
      /(?<!\p{L})(?:miten|asiakkaamme|jätti|hotelli)(?!\p{L})|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/review-coming',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:google|trustpilot)?-?(?:arvostelu|arvio)(?:ni|t)?\s+(?:\p{L}+\s+){0,2}(?:lähtee|tulossa|löytyy|luvassa|tulee|on\s+jo\s+kirjoitettu|päivittyy|seuraa)|review\s+bomb|(?:oma|minun)\s+arvostelu(?:ni)?|arvosteluissa(?!\p{L})[^.!?]{0,30}(?:kerron|lukee)|(?:kerron|kirjoitan|kirjaan|sanon)(?!\p{L})[^.!?]{0,40}arvoste(?:luissa|luihin|luun)|google-?arvio(?:ssanne|ihinne|nne|ssa)|googlen\s+arvioi(?:ta|hin|ssa)|tripadvisor\p{L}*|sovelluskaupan\s+arvio|playkaup\p{L}*\s+lukee)/giu,
    unless: /(?<!\p{L})(?:miten|hyvän|kiitokset|vastaan|näkyy|ei\s+näy|luin|mielelläni)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jaan|jaamme|julkaisen|julkaisemme|julkaistu|kirjoitan|kirjotan|kirjoitamme|postaan|laitan|laitamme|pistän|pistetään|laitetaan|pannaan|kerron|kerromme|päivitän|vien|avaudun|menee|menköön|julkaisin|postasin|päätyy|joutuu|lähtee|leviää|tägään|saa|nähdään|lisään|striimaan|tiedotamme)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:some(?:en|ssa|kohu)|facebook(?:iin|issa)|facebook-ryhm\p{L}*|fb-ryhm\p{L}*|faceen|facessa|twitter(?:iin|issä|issa)|twiit\p{L}*|x:(?:ään|ssä)|instagram(?:iin|issa)|insta(?:an|ssa)|tiktok(?:iin|issa|kiin)|linkedin(?:iin|issä)|reddit(?:iin|issä|is)|jodel(?:iin|issa)|twitch(?:iin|issä)|youtubeen|keskustelupalst\p{L}*|\p{L}*foorumi(?:lla|lle|n|ssa|eissa)|suomi24:ään|vauva\.fi|vauva-palst\p{L}*|murobbs:?\p{L}*|trustpilot(?:iin|issa)|googlen\s+arvioihin|kerhon\s+sivulla|\p{L}*yhdistyksen\s+sivu\p{L}*|whatsapp-ryhmä\p{L}*|naapuruston\s+ryhmä\p{L}*|kaikille\s+ryhmille|kaikissa\s+foorumeissa|uuden\s+(?:sivun|ketjun)|juttuvinkiksi|nettiin|netissä|blogiini|blogiin|storyyn|puskaradio\p{L}*|puskaraatio\p{L}*|viraali(?:ksi)?|jakoon|abiryhm\p{L}*|\p{L}{1,20}-?ryhmässä|joka\s+ikiseen\s+\p{L}*ryhmään|teidät\s+ja|podcastissa|striimissä|streamissa)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:hyvällä|saako\s+niitä|mielelläni|kiitokset|kehun|kehuttiin|suosittelen|kilpailun\s+tulokset|suositeltiin|tykkäsivät|ei\s+toimi|villa\p{L}*)(?!\p{L})(?![^.!?]{0,30}poistel)|(?<!\p{L})(?:en|emme)\s+(?:aio|halua)(?!\p{L})|(?<!\p{L})(?:miten|kuinka|voinko|voiko|voisinko)(?!\p{L})[^.!?]{0,80}\?|maininta|mainos|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:otan|otamme|olen|olemme|soitan|kerron|ilmoitan|vien|viemme|lähetän|lähetämme|laitan|annan|menee|päätyy|kirjoitan|lähtee|tulee|saa|juttu)\s+(?:\p{L}+\s+){0,6}(?:lehteen|lehdistölle|lehdistöön|toimittaja(?:an|lle)|toimitukselle|medialle|mediaan|iltalehteen|iltalehdelle|iltikse\p{L}*|ilta-?sanomiin|iltasanomiin|ilta-?sanomille|helsingin\s+sanomiin|hesariin|hesarille|paikallislehte\p{L}*|paikallislehdelle|yleen|ylelle|mtv\p{L}*|kuningaskuluttajaan|kuningaskuluttajalle|julkisuuteen|julkiseksi|juttuvinkki\p{L}*|yleisönosast\p{L}*|valtuustoon|eduskuntaan)|hesariin\s+(?:tämä|menee)|(?:lehti|paikallislehti|media|lehdistö|toimittaja|iltalehti|iltis|hesari|ilta-sanomat|yle|mtv|kauppaleh\p{L}*|aamuleh\p{L}*|mot-ohjelma)\p{L}{0,4}\s+(?:\p{L}+\s+){0,4}(?:saa|saisi|kiinnostu\p{L}*|kiinnosta\p{L}*|on\s+kiinnostunut|tulee|tulla|haluaa|soittaa|kirjoittaa|seuraa|laittoi|rakastaa|luvannut|kuvaamaan|jutun|puhutaan)|toimittajan?\s+(?:kanssa|puheilla)|kuullaan\s+(?:vielä\s+)?(?:lehdissä|mediassa)|(?:tästä|täst)\s+(?:\p{L}+\s+){0,3}(?:juttu|jutun|uutinen)|mediassa\s+tästä|tehdään\s+(?:\p{L}+\s+)?(?:iso\s+)?juttu|juttuvinkkiin)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:lehdistötiedot\p{L}*|mainos|ilmoituksemme|hinnan|maksettu|tiedote|olen\s+(?:\p{L}+\s+)?toimittaja|täältä\s+hei|haastattelu\p{L}*|puutarho\p{L}*|juttua\s+varten|kehui\p{L}*|valitettavasti\s+lehti|tilau\p{L}*|lehti\s+(?:ei|tulee\s+(?:jo|tänään|ajoissa|aina)))(?!\p{L})|(?<!\p{L})(?:en|emme)\s+(?:aio|halua|vie)(?!\p{L})|(?<!\p{L})(?:sovellus|jakelu)|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kerron|kerromme|kerrottakoon|aion\s+kertoa|varoitan|varoitamme|kehotan|sanon)\s+(?:\p{L}+\s+){0,4}(?:kaikille|kaikki\s+(?:tietävät|saavat\s+tietää)|muita|muille|muillekin|jokaiselle|tuttavilleni|tutuille|ystäviäni|kavereita|kaikkia|koko\s+(?:\p{L}+lle|alaa|kylää))|pidän\s+(?:siitä\s+)?huolen\p{L}*,?\s+että\s+(?:tämä\s+leviää|kaikki|muut)|pidän\s+huolen\s+siitä,?\s+ettei|kaikki\s+(?:\p{L}+\s+){0,2}(?:kuulevat|saavat\s+(?:tietää|kuulla|nähdä)|lukee\s+tän|näkevät|näkee)|(?:koko\s+\p{L}+|muut|tutut|ihmiset)\s+(?:saa|saavat|saakoot)\s+(?:kuulla|tietää|nähdä)|sana\s+(?:kiertää|leviää)|(?:näkee|näkevät|nähdä)\s+muut(?:kin)?|(?:en|emme)\s+(?:\p{L}+\s+)?suosittele\s+(?:\p{L}+\s+){0,2}(?:kenellekään|kellekään|ja)|suosittelen\s+(?:\p{L}+\s+)?kiertämään|pysymään\s+kaukana|kannata\s+(?:ostaa|tilata))(?!\p{L})(?:\s+\p{L}+)?/giu,
    unless:
      /hyvällä|uutisista|uutisen|päivitykses|tiimiläisi|mahtav|hyvästä|loistavas|tyytyväi|ihana|olette\s+(?:parhaita|huippuja)|liuka|työtehtäv|ominaisuu|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/public',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:huono\p{L}*|yhden\s+tähden|kielteis\p{L}*|negatiivi\p{L}*)\s+(?:\p{L}+\s+)?(?:arvostelu\p{L}*|arvio\p{L}*|palaut\p{L}*|mainos\p{L}*|mainon\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:luvassa|tulossa|trustpilot\p{L}*|google\p{L}*|someen|nettiin|teille)|huonoa\s+mainosta|mainosta,\s+mutta\s+huonoa|(?:tästä\s+(?:\p{L}+\s+)?tulee|teen\s+(?:tästä|täst)|kirjoitan\s+(?:tästä|siitä)|tästä\s+lähtee|tästä\s+nousee)\s+(?:\p{L}+\s+){0,3}(?:jutun|juttu|uutinen|blogi\p{L}*|videon|videota|julkisen|tiktokin|kolumnin|somekohu\p{L}*|postau\p{L}*|twiitti|myrsky)|julkaisen\s+(?:\p{L}+\s+){0,3}(?:kokemu|kuva|viestiketju|keskustelu|koko)\p{L}*|asia\s+tulee\s+julki\p{L}*|main(?:een|eenne)\s+(?:\p{L}+\s+){0,2}(?:menee|mennyt|mennyttä|kärsii)|(?:nimenne|nimeänne)\s+(?:\p{L}+\s+)?(?:netissä|päätyy|otsik\p{L}*)|mustamaalaan|some\s+hoitaa|netti\s+muistaa|somen\s+päättää|hashtag\p{L}*|trendaa)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:miten|voinko|mahtava\p{L}*|loistava\p{L}*|suosittel\p{L}*|synttär\p{L}*)|😂|🤣|:d(?!\p{L})|(?<!\p{L})(?:haha|hehe|xd)|kehun|(?<!\p{L})paras(?!\p{L})|onnittel/giu,
  },
  {
    rule: 'reputation-threat/goes-public',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:laitan|laitoin|pistän|pistin|julkaisen|julkaisemme|postaan|lataan|jaan|levitän|kirjoitan|kirjotan|jätän|teen|tehdä|menee|menevät|tulee|lähtee|päätyy|päätyvät|aion|aattelin|ajattelin|saatte|annan)\s[^.!?]{0,45}(?<!\p{L})(?:tiktok\p{L}*|instagram\p{L}*|instassa|instaan|facebook\p{L}*|faceen|naamakir\p{L}*|twitter\p{L}*|story\p{L}*|stoori\p{L}*|youtube\p{L}*|linkedin\p{L}*|reddit\p{L}*|jodel\p{L}*|discord\p{L}*|someen|somessa|blog\p{L}*|trustpilot\p{L}*|google\p{L}*\s+arvo\p{L}*|yhden\s+tähden|yksi\s+tähti|urakkamaailma\p{L}*|tripadvisor\p{L}*|suomi24\p{L}*|palsta\p{L}*|puskaradio\p{L}*|yleisönosasto\p{L}*|mielipidepalst\p{L}*|soittolist\p{L}*|kuvat\s+päälle|kaikkien\s+nähtäv\p{L}*|julkise(?:en|ksi|sti))(?!\p{L})|(?<!\p{L})(?:trustpilot|tripadvisor|google|facebook|yleisönosasto|blogi|keskustelupalsta|jodel|urakkamaailma)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:tulee|tulette|saatte|ilmestyy|lukee|on\s+(?:jo\s+)?(?:tilaa|valmi))\p{L}*|(?<!\p{L})(?:lukee|lukemaan|luettavi\p{L}*|näkyy)\s+(?:\p{L}+\s+)?(?:jokaisella|joka|kaikilla)\s+\p{L}*(?:palsta|foorumi|sivu|seinä)\p{L}*|(?<!\p{L})(?:nimenne|sähköposti(?:mme|nne)|viestinne|vastauksenne|kuvat|keskustelumme)\s+(?:\p{L}+\s+){0,3}(?:sivulla|ryhmä\p{L}*|seinällä|somessa|verkossa|netissä|julki\p{L}*|luettavi\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:voinko|voiko|saako|saanko|miten|viiden|viisi|vitosen|kehu\p{L}*|kiito\p{L}*|ihan[aia]\p{L}*|paras|parhaa\p{L}*|loistava\p{L}*|mielelläni|suosittele\p{L}*|mahtava\p{L}*|kampanja\p{L}*|mainos\p{L}*|hakemu\p{L}*|ette\s+pahastu)(?!\p{L})|❤|😍|🥰/giu,
  },
  {
    rule: 'reputation-threat/audience',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:seuraaj|lukij|katsoj|kuulij|tilaaj|jäsen|ihmi|kuulemi|kollego|naapuri|koiraihmi|vanhemm|tutta)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:saa|saavat|saakoon|tulee|tulevat|päättää)\s+(?:\p{L}+\s+){0,2}(?:tietää|tietämään|kuulla|kuulemaan|nähdä|lukea|päättää)|(?<!\p{L})seuraaj\p{L}*\s+(?:\p{L}+\s+)?(?:kiinnostaa|kiinnostavat)|(?<!\p{L})\d[\d ]*k?\s+(?:seuraaj|lukij|katsoj|tilaaj)\p{L}*(?!\p{L})|(?<!\p{L})(?:tieto|sana|maine)\s+(?:\p{L}+\s+)?(?:leviää|kiertää|kulkee|kiirii)|(?<!\p{L})(?:pidän|pidämme)\s+(?:\p{L}+\s+)?huol(?:en|ta)[^.!?]{0,12}(?:että|et|siitä)?[^.!?]{0,30}(?:jokai|kaikki|lukee|tiet|kuule|muut)\p{L}*|siitä\s+pidän\s+huolen|(?<!\p{L})(?:kutsun|tilaan|pyydän|soitan)\s+(?:\p{L}+\s+)?\p{L}*(?:radion|radioon|television|tv:n|median|lehden|uutistoimitu)\p{L}*|(?<!\p{L})\p{L}*(?:ryhmässä|ketjussa|palstalla|foorumilla)\s+(?:\p{L}+\s+){0,2}(?:luetaan|puhutaan|nähdään|kerron)|(?<!\p{L})(?:varoitan|varoitamme|varottelen|varoittelen)\s+(?:\p{L}+\s+){0,2}(?:jokai|kaikk|muita|muill|tuttav|ystäviä|ystävien|naapur|kolleg|ihmis)\p{L}*|(?<!\p{L})(?:kerron|kerromme|kertoa|aion\s+kertoa)\s+(?:\p{L}+\s+){0,2}(?:kaikille|muille|jokaiselle|siellä|tutuille|ystäville|kollegoille|discordissa|naapureille)(?!\p{L})|(?<!\p{L})(?:mainitsen|mainitsenko|mainita|mainitaan)\s+(?:\p{L}+\s+)?(?:teidät|teitä|firman\p{L}*|yhtiönne)(?:\s+nimeltä)?|puskaradio\p{L}*|mitä\s+(?:mieltä\s+)?(?:teistä|teidän\s+palvelusta)\s+(?:\p{L}+\s+)?(?:kerron|vastaan|kirjoitan)|(?<!\p{L})(?:tiedetään|tietävät|tietää)\s+(?:pian|kohta|huomenna)(?!\p{L})|(?<!\p{L})(?:joka|jokaisella)\s+(?:laituri|kylä|kulma|kahvipöy|työmaa|kuja)\p{L}*\s+(?:\p{L}+\s+)?(?:tiedetään|tietää|kuullaan|puhutaan)/giu,
    unless:
      /(?<!\p{L})(?:kehu\p{L}*|kiito\p{L}*|ihan[aia]\p{L}*|paras|parhaa\p{L}*|suosittele\p{L}*|mahtav\p{L}*|uud\p{L}+|hyvällä|hyvää|upea\p{L}*|loistava\p{L}*|onnis\p{L}*|miten|kampanja\p{L}*|somevaikuttaja|yhteisty\p{L}*|webinaari\p{L}*|uutiskirje\p{L}*)(?!\p{L})|❤|😍|🥰/giu,
  },
  {
    rule: 'reputation-threat/press-comes',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:toimittaja|toimittajan|toimittajalle|toimittajille|toimitukseen|toimitukselle|yle|ylen|mtv|mot|mot:lle|mot:ille|iltaleh\p{L}*|ilta-sanom\p{L}*|iltasanom\p{L}*|hesari\p{L}*|helsingin\s+sanom\p{L}*|kuningaskuluttaj\p{L}*|aamuleh\p{L}*|paikallisleh\p{L}*|ylioppilasleh\p{L}*|lehteen|lehdet|media|medialle|mediaan|uutis\p{L}*)\s[^.!?]{0,40}(?<!\p{L})(?:on\s+jo|tulee|tekee|tekevät|soittaa|soittavat|kiinnost\p{L}*|haastat\p{L}*|haastateltav\p{L}*|kuvaamaan|kuvaa|kysyi|kysynyt|pyysi|etsii|ottaa\s+yhteyttä|saa|saavat|vinkki|vinkkinä|juttu|juttua|tietää|kuulee)(?!\p{L})|(?<!\p{L})(?:otan|otamme|olen|soitan|lähetän|lähetämme|annan|annamme|antaa|vien|viemme|kerron|vastaa|vastaatte|matka|yhteydessä|yhteyttä|juttuvinkki|kirjoitan|tarjoan|tarjoamme)\s[^.!?]{0,40}(?<!\p{L})(?:toimittajalle|toimittajille|toimitukseen|toimitukselle|toimitukseltaan|lehteen|lehdelle|lehdistölle|medialle|mediaan|uutisiin|yleen|ylelle|ylen|mtv:\p{L}+|mot:\p{L}+|hesariin|hesarille|helsingin\s+sanomi\p{L}*|iltaleht\p{L}*|iltasanom\p{L}*|paikallislehteen|yleisönosasto\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:olen\s+(?:\p{L}+\s+)?toimittaja|toimittajana|pyytäisin|lehdistötila\p{L}*|akkreditoi\p{L}*|haastattelupyyn\p{L}*|jakaja|postilaatik\p{L}*|tilau\p{L}*|kehu\p{L}*|kiitos|haluaisi\p{L}*|voisiko|voisitteko|luin|loma\p{L}*|kohu\p{L}*|minun\s+mielestäni|ilmoitu\p{L}*|uutiskirje\p{L}*|tänä\s+aamuna|saisimme\p{L}*|kysyisin|lainaanko|yleisesti|teemme\s+juttua|voinko|puutarh\p{L}*)(?!\p{L})/giu,
  },
];
