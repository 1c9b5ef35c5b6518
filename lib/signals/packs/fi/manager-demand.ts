import type { Pattern } from '../../pattern.ts';

/** Finnish: asks for someone above the agent (R24, R34). Own superiors ("esimieheni") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:haluan|haluaisin|haluamme|haluun|tahdon|vaadin|vaadimme|pyydän|saanko|saisinko|saako|pääsenkö|voinko|on\s+saatava|täytyy\s+saada|pitää\s+saada)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?!\p{L}*(?:koulutu|valmennu|kurss|taito|taido|johtajuu|opas|oppaa))(?:esimie(?:s|h|st)|esihenkilö|(?:\p{L}*(?:palvelu|alue|myymälä|osasto|tiimi|konttori))?pääll?ik(?:kö|ö)|(?:toimitus|\p{L}*palvelu|alue)?johtaj|toimari|pomo|vastuuhenkilö|vastaava(?:n|a|lle)(?=\s+(?:henkilö|esimie)))\p{L}*(?!\p{L})(?<!ni|mme))/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)|(?<!\p{L})(?:puhelinnumero|sähköpostiosoit)\p{L}*\s+(?:tilaus|lasku)/giu,
  },
  {
    rule: 'manager-demand/hand-over',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:antakaa|anna|yhdistäkää|yhdistä|yhdistäisitkö|siirtäkää|siirrä|ohjatkaa|ohjaa|välittäkää|välitä|viekää|laittakaa|laita)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?:(?!\p{L}*(?:koulutu|valmennu|kurss|taito|taido|johtajuu|opas|oppaa))(?:esimie(?:s|h|st)|esihenkilö|(?:\p{L}*(?:palvelu|alue|myymälä|osasto|tiimi|konttori))?pääll?ik(?:kö|ö)|(?:toimitus|\p{L}*palvelu|alue)?johtaj|toimari|pomo|vastuuhenkilö|vastaava(?:n|a|lle)(?=\s+(?:henkilö|esimie)))\p{L}*(?!\p{L})(?<!ni|mme))|(?:johdolle|johtoon|johdon|ylempään|ylemmäs|ylemmälle(?:\s+(?:taholle|tasolle))?|ylempää|ylemmän))/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)|(?<!\p{L})(?:kiitokset|kiitos|terveiset|terveisiä)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/boss-to-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?!\p{L}*(?:koulutu|valmennu|kurss|taito|taido|johtajuu|opas|oppaa))(?:esimie(?:s|h|st)|esihenkilö|(?:\p{L}*(?:palvelu|alue|myymälä|osasto|tiimi|konttori))?pääll?ik(?:kö|ö)|(?:toimitus|\p{L}*palvelu|alue)?johtaj|toimari|pomo|vastuuhenkilö|vastaava(?:n|a|lle)(?=\s+(?:henkilö|esimie)))\p{L}*(?!\p{L})(?<!ni|mme))\s+(?:\p{L}+\s+){0,2}(?:puhelimeen|luurin?|langan|linjoille|soittaa\s+minulle|soittakoon|yhteyttä\s+minuun|vastattavaksi|käsiteltäväksi|hoidettavaksi)/giu,
    unless:
      /(?<!\p{L})(?:oma|oman|omalle|omaa|minun|mun|meidän|meiän)\s+(?:\p{L}+\s+)?(?:esimie|esihenk|pomo|johtaj|pääll|toimitusjohtaj)/giu,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuka|missä|mikä)\s+(?:on\s+)?(?:teidän\s+|sinun\s+|sun\s+|teiän\s+)?(?:nimi\s+on\s+)?(?:esimieh\p{L}*nne|esimiehesi|esihenkilö(?:nne|si)|pomonne|pomosi|päällikkönne|(?:teidän|sinun|sun|teiän)\s+(?:esimies|esihenkilö|pomo|päällikkö))(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/with-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:joku|jonkun|joku\s+sellainen|jollekin|jollekulle|jonkun\s+kanssa|henkilölle|henkilön)(?!\p{L}),?[^.!?]{0,12}(?<!\p{L})(?:jolla\s+(?:\p{L}+\s+){0,2}(?:valta|valtuudet|valtaa|päätösvalta)|joka\s+(?:\p{L}+\s+){0,2}(?:voi|pystyy|saa)\s+(?:\p{L}+\s+){0,2}(?:päättää|tekemään\s+päätöks)|ylempää)/giu,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:haluan|haluamme|vaadin|vaadimme|vien|viemme|pyydän|siirrän)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:johdolle|johtoon|johdon|ylempään|ylemmäs|ylemmälle(?:\s+(?:taholle|tasolle))?|ylempää|ylemmän)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ylempään\s+(?:luokk|paket|hint|versio)|tiedoksi\s+omalle)/giu,
  },
  {
    rule: 'manager-demand/no-more-with-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})en\s+(?:enää\s+)?(?:puhu|keskustele|asioi|jatka)\s+(?:enää\s+)?(?:sinun|sun|kanssasi|asiakaspalvelijan|pelkän\s+asiakaspalvelijan)/giu,
  },
  {
    rule: 'manager-demand/anyone-above',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuka\s+(?:\p{L}+\s+){0,2}(?:on\s+)?(?:\p{L}+\s+)?(?:pomo|esimies|esihenkilö|päällikkö|vastuussa)|(?:joku|jonkun|jollekin|henkilön?|ihmisen?)\s+(?:\p{L}+\s+)?(?:johdosta|johtoportaasta|ylempää|ylemmältä\s+(?:\p{L}+\s+)?)|(?:vaadin|pyydän|haluan|toivon|vaadimme)[^.!?]{0,30}(?:eskaloi\p{L}*|eskalaatio\p{L}*|ylemmäs)|joll(?:a|akin|e)\s+(?:\p{L}+\s+){0,2}(?:valtuu\p{L}*|päätösval\p{L}*|oikeus\s+päättää)|esi(?:miehe|henkilö)(?:si|nne)\s+(?:\p{L}+\s+)?(?:yhteystiedot|numero|nimi|sähköposti\p{L}*))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:meillä\s+on\s+töissä|ohjelmassa|järjestelmässä)/giu,
  },
];
