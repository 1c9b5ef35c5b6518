import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Seuraavaksi otan yhteyttä asianajajaan.',
    'Jos rahoja ei näy perjantaina, asianajajani ottaa teihin yhteyttä.',
    'Vien asian kuluttajariitalautakuntaan.',
    'Nähdään sitten oikeudessa.',
    'Teen teistä rikosilmoituksen huomenna.',
    'En haluaisi viedä tätä oikeuteen, mutta ette jätä vaihtoehtoja.',
    'Ilmoitan tästä tietosuojavaltuutetulle.',
    'Käännymme juristimme puoleen.',
    'Riitautan maksun pankin kautta, jos ette palauta rahoja.',
    'Kuluttaja-asiamiehelle on jo lähtenyt kirje.',
    'Vaadimme vahingonkorvausta viivästyksestä.',
    'Lakimiehemme on jo asialla ja hoitaa tämän loppuun.',
    'Kuulette vielä asianajajastani.',
    'Teen tästä ilmoituksen kuluttaja-asiamiehelle.',
    'Lakimiehemme ottaa teihin yhteyttä.',
    'teen rikosilmoituksen',
    'Vaadin vahingonkorvausta, ja tarvittaessa haastan teidät oikeuteen.',
    'Ilmoitan asiasta tietosuojavaltuutetulle.',
  ],
  miss: [
    'Lakiosastomme pyytää ystävällisesti kopiota tietojenkäsittelysopimuksesta.',
    'Olen asianajaja ja tarvitsen laskun toimistomme nimellä.',
    'Emme aio viedä asiaa oikeuteen.',
    'Onko minulla oikeus saada lasku paperilla?',
    'Käyttäjällä ei ole oikeuksia kansioon.',
    'En tarvitse juristia, haluan vain kuitin.',
    'Kuluttajaliitto suositteli tuotettanne lehdessään.',
    'Mihin menuun oikeudet on siirretty?',
  ],
};
