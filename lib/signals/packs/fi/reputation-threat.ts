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
    rule: 'reputation-threat/audience',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d+\s*(?:k(?!\p{L})|tuhatta|tuhannen)?|tuhat|\p{L}{2,12}tuhatta|tuhansia|satoja)\s*(?:seuraaja|tilaaja|katsoja|tyyppi[iä]?\s|jäsen|ihmistä,?\s+(?:jotka|ja\s+kaikki))\p{L}*/giu,
    unless: /kiitos|lisens|maksa|yhdisty|kampanja|meillä\s+on\s+\d+\s+jäsen|liitto|puolesta/giu,
  },
];
