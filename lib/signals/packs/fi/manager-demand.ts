import type { Pattern } from '../../pattern.ts';

/** Finnish: asks for someone above the agent (R24, R34). Own superiors ("esimieheni") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:halua(?:n|isin|mme)|haluu?n|tahdon|tahdomme|vaadin|vaadimme|pyydän|pyydämme|toivo(?:n|mme|isin)|odotan|odotamme|edellytän|edellytämme|tarvitsen|saanko|saisinko|saisko|saako|saahaanko|pääsenkö|pääseekö|voinko|voisinko|voitteko|voisitteko|mieluummin|on\s+saatava|täytyy\s+saada|pitää\s+saada|puhun|jutella|tavata|soittakoon|seuraava\s+viesti)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?!johtajuu|johtajak|pomppi|(?:\p{L}*(?:koulutuks|valmennu|kurss|taito|taido|opas|oppaa)))(?:esimie(?:s|h|st)|esihenkilö|\p{L}{0,14}pääll?i?k(?:kö|ö)|\p{L}{0,14}johtaj|johtopor|johtotaso|johtoryh|johdolta|toimari|pomo|manager|supervisor|rehtori|ylilääkär|ylihoitaj|tiemestar|puheenjohtaj|\p{L}{0,10}omistaj|vastuuhenkilö|vastaava(?=\s+(?:henkilö|esimie|hammas|lääkär|johtaj)))\p{L}{0,12}(?!\p{L})(?<!(?:he|lö|kö|ja|mo)(?:ni|mme)|[tlsn](?:ni|mme))/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän|uuden|uusi|isännöitsij\p{L}*|projekti)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)|(?<!\p{L})(?:puhelinnumero|sähköpostiosoit)\p{L}*\s+(?:tilaus|lasku)|kiit|kiitok|tervei|golf|huolta|käyttäjäk|tunnuks|password|salasan|käyttöoikeu|rooli|koulutu|muistuttaa|en\s+halua\s+puhua|käyttäjänä|haastattel|selvitystä/giu,
  },
  {
    rule: 'manager-demand/hand-over',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:antakaa|anna|yhdistäkää|yhdistä|yhdistäisitkö|yhistäkää|siirtäkää|siirrä|siirtämään|siirtämistä|siirto|ohjatkaa|ohjaa|välittäkää|välitä|viekää|vie|nostakaa|nosta|kertokaa|laittakaa|laita|hakekaa|hae|kutsukaa|ottakaa|tuokaa|käsitelköön|pyytäkää|pyydä|soittakoon|tulkoon|lähettäkää|esittäkää)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:(?!(?:\p{L}*(?:koulutuks|valmennu|kurss|taito|taido|johtajuu|opas|oppaa)))(?:esimie(?:s|h|st)|esihenkilö|\p{L}{0,14}pääll?i?k(?:kö|ö)|\p{L}{0,14}johtaj|toimari|pomo|manager|supervisor|ylilääkär|vastuuhenkilö)\p{L}{0,12}(?!\p{L})(?<!(?:he|lö|kö|ja|mo)(?:ni|mme)|[tlsn](?:ni|mme))|johdolle(?:nne)?(?!\p{L})|johtoon|johdon(?=\s+(?:pöyd|tiet|käsit|luet))|ylimm\p{L}+|ylempään(?!\s+(?:luokk|paket|hint|versio))|ylemmäs|ylemmälle|ylempää|ylemmän|ylempi\s+taso|ylöspäin|eteenpäin\s+johdolle)/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)|kiit|kiitok|tervei|hienoa\s+työtä|kopio|jakelu|käyttäj|tunnuks|hyvää\s+työtä|kehu/giu,
  },
  {
    rule: 'manager-demand/your-boss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:esimie\p{L}{1,6}|esihenkilö\p{L}{0,4}|\p{L}{0,14}päälli?k[köi]\p{L}{0,5}|\p{L}{0,14}johta[jn]\p{L}{1,6}|pomo\p{L}{0,4}|johto(?:portaa\p{L}{1,4}|on|a|lta)?|johdo(?:lta|lle|n|lta)|toimari\p{L}{0,3}|ylilääkäri\p{L}{0,3}|puheenjohtaja\p{L}{0,3})(?:nne|(?<!k)si|s(?=\s+(?:numero|nimi|puhel)))(?!\p{L})/giu,
    unless:
      /kiit|kiitok|tervei|ystäväl|kehu|mukav|(?<!\p{L})(?:ei\s+tarvitse|soitti\s+jo|sain|oli|golf\p{L}*|hieno\p{L}*|hyvin|resept\p{L}*|reilu\p{L}*|auttoi|apua|voi\s+lisätä|voi\s+kirjautua|johdos?si|huippu\p{L}*)(?!\p{L})|haluaisi|haastattel|selvitystä/giu,
  },
  {
    rule: 'manager-demand/boss-to-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?!(?:\p{L}*(?:koulutuks|valmennu|kurss|taito|taido|johtajuu|opas|oppaa)))(?:esimie(?:s|h|st)|esihenkilö|\p{L}{0,14}pääll?i?k(?:kö|ö)|\p{L}{0,14}johtaj|toimari|pomo|manager|supervisor|ylihammaslääkäri|ylilääkäri|ylihoitaja|rehtori|tiemestari|vastaava\s+\p{L}{0,10}(?:lääkäri|hoitaja))\p{L}{0,8}(?!\p{L})(?<!(?:he|lö|kö|ja|mo)(?:ni|mme)|[tlsn](?:ni|mme)),?\s+(?:\p{L}+\s+){0,3}(?:puhelimeen|luurin?|lankan|langan|langalle|linjalle|linjoille|tänne|paikalle|asialle|please|soittaa\s+minulle|voisi\s+soittaa|soittakoon|yhteyttä\s+minuun|ottaa\s+yhteyttä|ottaa\s+minuun|vastattavaksi|käsiteltäväksi|käsittelee|hoidettavaksi|yhteystiedot|numero|suora\s+numero|nimi\s+ja|kiitos,?\s+(?:suoraan|heti)|kiinni\s+enkä|kannanot\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän|työpaikan)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)|isännöitsijän\s+yhteystiedot|vaihtu|päivit|kiitos\s+siitä/giu,
  },
  {
    rule: 'manager-demand/title-please',
    strength: 'explicit',
    match:
      /^\P{L}*(?:esimies|esihenkilö|\p{L}{0,14}päällikkö|\p{L}{0,14}johtaja|pomo|manageri?|supervisor)(?:\p{L}{0,4}),?\s+(?:kiitos|please|heti|nyt|tänne|puhelimeen)/giu,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kuka|kukas|missä|mikä|onko|kenen)\s+(?:on\s+)?(?:\p{L}+\s+){0,3}(?:esimieh\p{L}*nne|esimiehesi|esihenkilö(?:nne|si)|pomonne|pomosi|pomona|päällikkönne|(?:teidän|sinun|sun|teiän)\s+(?:esimies|esihenkilö|pomo|päällikkö))|kenen\s+alaisuudessa|kelle\s+(?:sä|sinä|te)\s+raportoi|kenelle\s+(?:\p{L}+\s+){0,2}(?:valitetaan|voin\s+valittaa)(?!\s+tuloks))(?!\p{L})/giu,
    unless: /sopimuks|veroist|bann/giu,
  },
  {
    rule: 'manager-demand/with-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:joku|jonkun|jokin|jollekin|jollekulle|jollakulla|henkilölle|henkilön|ihmiselle|ihmiseen|ihmisen|ketään|vastaaja|tyyppi|jotakuta)(?!\p{L}),?[^.!?]{0,30}(?<!\p{L})(?:jolla\s+(?:\p{L}+\s+){0,3}(?:valta|valtuudet|valtuuksia|valtaa|päätösvalta|päätösvaltaa|päätösval\p{L}*)|(?:joka|joka\s+oikeasti|ketä)\s+(?:\p{L}+\s+){0,3}(?:päättää|päättämään|tekemään\s+päätöks\p{L}*|saa\s+päättää)|ylempää|johdosta|johtoportaasta|johdossa|korkeammalla\s+tasolla|valtuudet)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ohjelmassa|järjestelmässä|meillä\s+on\s+töissä|asentaja)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:haluan|haluamme|vaadin|vaadimme|vien|viemme|viedään|viekää|pyydän|siirrän|siirtäkää|menee|etenee|pitää\s+saada|otan|otamme|olen|kirjoitan|soitan|edellytän|edellytämme|nostakaa|tarvitaan)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:johdolle|johtoon(?:ne)?|johtoportaa(?:seen|lle)|johtoryhm(?:ään|älle)|johtotaso(?:lla|lle)|johdon\s+(?:pöydälle|tietoon)|ylimp\p{L}+|ylimmälle|ylempään|ylemmäs|ylemmälle(?:\s+(?:taholle|tasolle))?|ylempää|ylemmän|toimitusjohtaja(?:lle|llenne|ltanne)|asiakkuusjohtaj\p{L}*|hallituksen\s+puheenjohtajalle|toimarille|korkeimmalle\s+tasolle)(?!\p{L})/giu,
    unless:
      /ylempään\s+(?:luokk|paket|hint|versio)|tiedoksi\s+omalle|hytti|korkeakou|meidän\s+(?:uudelle\s+)?toimitusj/giu,
  },
  {
    rule: 'manager-demand/no-more-with-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})en\s+(?:\p{L}+\s+){0,2}(?:puhu|keskustele|asioi|jatka|selitä|väittele|väitellä|selosta)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:sinun|sun|kanssasi|hänen\s+kanssaan|asiakaspalvelijan|aspalle|aspan|sihteeri\p{L}*|botin|sähköpostirobotin|pelkän\s+asiakaspalvelijan|yhdellekään\s+(?:uudelle|aspalle|enää))/giu,
  },
  {
    rule: 'manager-demand/anyone-above',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuka\s+(?:\p{L}+\s+){0,2}(?:on\s+)?(?:\p{L}+\s+)?(?:pomo|esimies|esihenkilö|päällikkö|vastuussa|päättää)(?!\p{L})|kuka\s+teillä\s+vastaa(?=[^.!?]{0,60}(?:nimen|key\s+account|päätöks))|(?:vaadin|pyydän|haluan|toivon|vaadimme|edellytämme|edellytän)[^.!?]{0,40}(?:eskaloi\p{L}*|eskalaatio\p{L}*|eskalointi\p{L}*|ylemmäs)|eskaloi(?:kaa|)\s+(?:tämä|tää|heti|nyt|asia|tiketti)|esi(?:miehe|henkilö)(?:si|nne)\s+(?:\p{L}+\s+)?(?:yhteystiedot|numero|nimi|sähköposti\p{L}*)|joku\s+joka\s+oike(?:esti|asti)\s+(?:päättää|voi)|haluan\s+jonkun\s+(?:ylempää|joka|jolla)|haluaisin\s+jonkun\s+jolla|ylempää\s+tahoa|taso\p{L}*\s+kaksi\s+tuki\s+ei|(?:valitan|ilmoitan|teen)\s+sinusta|antakaa\s+hänen\s+nimensä|(?:yksikön|osaston|lautakunnan)\s+(?:päällikön|johtajan|puheenjohtajan)\s+(?:nimen|nimi|numero))/giu,
    unless: /meillä\s+on\s+töissä|(?<!\p{L})(?:ohjelmassa|järjestelmässä|palkinto|kehun)(?!\p{L})|sääntö/giu,
  },
  {
    rule: 'manager-demand/title-shall-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:esimies|esihenkilö|\p{L}{0,18}päällikkö|\p{L}{0,18}johtaja|pomo|toimari|rehtori|ylilääkäri|ylihoitaja|omistaja|yrittäjä|partneri)(?:nne)?\s+(?:\p{L}+\s+){0,2}(?:saa|saisi|sais|saakoon|voisi|vois|joutaa|joutaisi)\s+(?:\p{L}+\s+){0,2}(?:vasta|otta|soitta|soittel|tulla|selittä|hoita|katso|perustel|vaivau|käsitel|ottaa)\p{L}*|(?<!\p{L})(?:toimitusjohtaja|\p{L}{0,12}johtaja|\p{L}{0,12}päällikkö|omistaja|yrittäjä|pomo|esihenkilö)(?:nne)?\s+(?:\p{L}+\s+){0,2}itse\s+(?:saa|tulee|tule|soittaa|vastaa|hoitaa|ei|katso|käy)\p{L}*|(?<!\p{L})(?:ennen\s+kuin|ellei|jos(?:sei|\s+ei)?)\s+(?:\p{L}+\s+){0,2}(?:toimitusjohtaja|\p{L}{0,12}johtaja|\p{L}{0,12}päällikkö|omistaja|yrittäjä|pomo|esihenkilö)(?:nne|n)?\s+(?:\p{L}+\s+){0,2}(?:itse|soita|vastaa|tule|käynyt|soittanut|vastannut|ota)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:minun|mun|meidän|meiän|oma|uusi|kiitos|kiitti|kehu\p{L}*|kiittää|terveisiä|tervetullut)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/name-of-boss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:esimiehen|esihenkilön|\p{L}{0,16}päällikön|\p{L}{0,16}johtajan|pomon|omistajan|ylilääkärin)\s+(?:\p{L}+\s+)?(?:nimi|nimen|numero|numeron|yhteystiedot|sähköposti|sähköpostin|puhelinnumero|puhelinnumeron)(?!\p{L})|(?<!\p{L})(?:antakaa|anna|saanko|saisinko|saisko|kertokaa)\s+(?:nyt\s+)?(?:sen|hänen)\s+(?:nimen|nimi|numeron?)(?!\p{L})|(?<!\p{L})(?:kuka|mikä|kukas)\s+(?:on\s+)?(?:sun|sinun|teidän|teiän|siun)\s+(?:\p{L}+\s+)?(?:pomo|esimies|esihenkilö|päällikkö)/giu,
    unless:
      /(?<!\p{L})(?:vaihda\p{L}*|vaihta\p{L}*|vaihtu\p{L}*|missä|muuttu\p{L}*|päivit\p{L}*|minun|mun|meidän|meillä|oman|uuden|lomak\p{L}*|kenttä\p{L}*|kutsu\p{L}*|kiitos|tapaami\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/who-decides',
    strength: 'explicit',
    match:
      /(?<!\p{L})kuka\s+(?:siellä|teillä|teiltä|teidän\s+\p{L}+|talossa\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:johtaa|päättää|määrää|käskee|on\s+vastuussa|kantaa\s+vastuun)(?!\p{L})|(?<!\p{L})kuka\s+on\s+(?:\p{L}+\s+){0,2}vasta(?:ava|avana|uussa)(?:\s+(?:johtaja|päällikkö|henkilö))?[^.!?]{0,12}(?:ja\s+miten|ja\s+mistä|ja\s+saanko)|(?<!\p{L})(?:pyytäisin|pyytäisimme|tahtoisin|toivoisin|toivoisimme|vaatisin|edellyttäisin|haluaisin|haluaisimme),?\s+(?:että\s+|jutella\s+|puhua\s+|keskustella\s+)(?:\p{L}+\s+){0,2}\p{L}{0,18}(?:johtaja|johtajan|päällikkö|päällikön|esihenkilö|esihenkilön|esimies|esimiehen|pomo|pomon)(?!\p{L})|(?<!\p{L})(?:hänelle|sille|siihen)\s+(?:sitten\s+)?(?:puhelin|luuri|puhelu)(?!\p{L})|(?<!\p{L})(?:ihminen|ihmistä|ihmisen|ihmiselle|henkilö|henkilön|henkilölle|joku|jonkun|jollekin|sellaisen|sellaiselle|ketään|tyyppi|tyypin)(?:\s+\p{L}+)?,?\s+(?:joka|jolla|kenellä|kuka|ketä|jok|jol)\s+(?:\p{L}+\s+){0,3}(?:voi\s+(?:\p{L}+\s+)?(?:muuttaa|päättää|perua|kumota|myöntää|hyvittää)|pystyy\s+(?:päät|muut|myön)\p{L}*|päättää|päättämään|uskaltaa\s+päät\p{L}*|osaa\s+päät\p{L}*|oikeus\s+(?:päättää|myöntää|hyvittää|muuttaa|tehdä)|valtuu\p{L}*|valta(?:a)?|päätösval\p{L}*|natsoja|sananvaltaa)/giu,
    unless: /(?<!\p{L})(?:meillä|meidän|kiitos|asiakkaamme)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/upper-floor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:anna|antakaa|pistä|pistäkää|laita|laittakaa|soittakoon|saako|saisko|haluan|haluun|haluamme|jutella|juttusille|puhua|keskustella|asiaa|tarvitaan|tarvitsen|hakekaa|vaadin|vietävä|viekää|nostakaa|nosta|siirtäkää|siirrä)\s[^.!?]{0,40}(?<!\p{L})(?:pampu\p{L}+|pamppu\p{L}*|päällystö\p{L}*|isokenkäi\p{L}*|isokeng\p{L}*|isännälle|isännän\s+kanssa|ison\s+pomon|isommalle|herroille|seuraavalle\s+tasolle|kakkostaso\p{L}*|kriisiryhm\p{L}*|korkeammalle|ylempänä|ylempiin|johtokun\p{L}*|vastuullise(?:lle|n)|esihenkilöä|partnerinne|johtoryhm\p{L}*)|(?:joku|jonkun|jollekin|jollekulle|toinen|toisen)\s+(?:muu|muun|muulle|toinen)?\s*kuin\s+(?:\p{L}+\s+)?(?:sinä|sinun|te|asiakaspalvel|päivystäj|harjoittel|botti|robotti|chatt)\p{L}*|(?:ei|en)\s+(?:\p{L}+\s+){0,2}(?:assistentti|assistentin|harjoittelij|sihteeri)\p{L}*|(?:teidän|sinun|sun|teiän)\s+(?:\p{L}+\s+)?kanss?anne\s+(?:ei|en)\s+(?:\p{L}+\s+){0,3}(?:tule|valmista|saa))/giu,
    unless:
      /(?<!\p{L})(?:kiitos|kiitokset|kiitti|tervei\p{L}*|levy\p{L}*|paket\p{L}*|tilaukse\p{L}*|pelissä|hahmo\p{L}*|maksu\p{L}*)(?!\p{L})/giu,
  },
];
