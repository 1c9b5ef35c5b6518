import type { first as english } from '../en/first.ts';

export const first: Record<keyof typeof english, string> = {
  'first.step': 'Vaihe {step}/{count}',
  'first.skip': 'Siirry suoraan esimerkkipyyntöön',
  'first.back': 'Takaisin',
  'first.next': 'Jatka',
  'first.later': 'Teen tämän myöhemmin',
  'first.kept': 'Valintasi säilyvät koko ajan. Kaiken voi muuttaa asetuksissa.',
  'first.again': 'Näytä ensimmäiset askeleet uudelleen',

  'first.language': 'Millä kielellä Simmer puhuu sinulle?',
  'first.language.help': 'Se voi olla eri kuin selaimen kieli. Vastaukset asiakkaille pysyvät asiakkaan kielellä.',

  'first.role': 'Mitä sinä teet täällä?',
  'first.role.help': 'Tämä ratkaisee, mitä näet ensin. Kaikki muu on silti ulottuvillasi.',
  'first.role.agent': 'Vastaan asiakkaille',
  'first.role.agent.help': 'Yleisnäkymä avautuu keskusteluihin, jotka alkavat kuumeta.',
  'first.role.manager': 'Otan eskaloinnit hoitaakseni',
  'first.role.manager.help': 'Yleisnäkymä avautuu avoimien tapausten tauluun: kenellä mikäkin on.',
  'first.role.coach': 'Autan muita kehittymään',
  'first.role.coach.help': 'Yleisnäkymä avautuu siihen, mitä kuultiin, mitä jäi kuulematta ja mistä oltiin eri mieltä.',
  'first.role.administrator': 'Laitan asiat kuntoon',
  'first.role.administrator.help': 'Yleisnäkymä avautuu siihen, mitä missäkin voidaan lukea ja mitä ei.',
  'first.role.name.help': 'Jos haluat. Nimi näkyy avaamissasi tapauksissa, jotta työkaverit tietävät, keneltä kysyä.',

  'first.desks': 'Missä luet asiakkaiden viestit?',
  'first.desks.help':
    'Simmer lukee vain siellä, missä annat luvan, ja selain kysyy joka kerta. Voit kieltäytyä ja antaa luvan myöhemmin.',
  'first.desk.why': 'Simmer lukee silloin siellä avaamasi keskustelut ja näyttää paneelin niiden vieressä.',
  'first.desk.on': 'Sallittu',
  'first.desk.known': 'Toimii kysymättä',
  'first.desk.allow': 'Salli',
  'first.desk.allow-label': 'Salli {desk}',
  'first.desk.refused':
    '{desk}: lupaa ei annettu, eikä siellä lueta mitään. Voit sallia sen täällä tai asetuksissa milloin vain.',
  'first.desk.allowed': '{desk} on sallittu. Avaa siellä keskustelu, niin Simmer on sen vieressä.',
  'first.desk.other': 'Jokin muu, osoitteen mukaan',
  'first.desk.other.help': '{desks} tai mikä tahansa muu sivu, jolla asiakkaat kirjoittavat teille.',

  'first.team': 'Yksin vai tiimin kanssa?',
  'first.team.help': 'Tiimin kanssa tapaukset ovat yhteisiä tietokannassa, jota tiimi ylläpitää itse.',
  'first.team.alone': 'Toistaiseksi yksin',
  'first.team.alone.help': 'Kaikki pysyy tässä selaimessa. Voit liittyä tiimiin myöhemmin, eikä mitään katoa.',
  'first.team.join': 'Liityn tiimiini',
  'first.team.join.help': 'Tarvitset kutsulinkin tai tietokannan osoitteen sekä nimesi ja salasanasi siellä.',
  'first.team.found': 'Perusta tiimin tietokanta asetuksissa',
  'first.team.in': 'Olet tiimissä {team}.',

  'first.sample': 'Kokeile esimerkkipyynnöllä',
  'first.sample.help':
    'Keskustelu on keksitty, lukeminen on oikeaa. Osoita syytä nähdäksesi sen sanat, avaa ”Mistä tämä aika tulee?”, pane vastaus laatikkoon, kokeile eskalointia. Mitään ei tallenneta eikä lasketa.',
  'first.sample.tag': 'Esimerkki',
  'first.sample.thread': 'Keskustelu',
  'first.sample.panel': 'Simmer sen vieressä',
  'first.sample.reply': 'Vastauksesi',
  'first.sample.reply.help': 'Vain kokeilua varten. Mitään ei lähetetä.',
  'first.sample.tried': 'Kokeiltu. Oikeassa tukipyynnössä tapaus olisi nyt auki.',
  'first.sample.tried.who': 'Sen ottajaksi pyydettäisiin: {who}.',
  'first.sample.tried.minor': 'Kokeiltu. Oikeassa tukipyynnössä vika ja sen päivä olisi nyt kirjattu.',
  'first.sample.tried.again': 'Mitään ei tallennettu. Voit kokeilla uudelleen.',
  'problem.sample-only': 'Tämä on esimerkkipyyntö: sitä voi täällä vain katsella.',

  'first.sample.subject': 'Vienti epäonnistuu joka päivä',
  'first.sample.customer': 'Sanna Lehto',
  'first.sample.agent': 'Mika Salo',
  'first.sample.m1': 'Hei, maanantaista lähtien vienti on katkennut kesken virheeseen. Voisitteko katsoa asiaa?',
  'first.sample.m2': 'Hei Sanna, kiitos viestistäsi. Selvitämme asiaa ja palaamme siihen.',
  'first.sample.m3': 'Kahteen päivään en ole kuullut teistä mitään. Kukaan ei vastaa sähköposteihini.',
  'first.sample.m4':
    'Kirjoitan tästä jo kolmatta kertaa. Haluan puhua esimiehesi kanssa. Jos vienti ei toimi perjantaihin mennessä, irtisanomme sopimuksen.',

  'first.where': 'Mistä Simmerin löytää',
  'first.where.panel':
    'Avaa keskustelu asiakaspalvelujärjestelmässä tai sähköpostissa: Simmer on kapea kieleke sivun reunassa. Paina sitä, niin se avautuu sellaisena kuin näet sen tässä.',
  'first.where.key': 'Näppäimet {key} avaavat ja taittavat sen.',
  'first.where.button':
    'Selaimen työkalupalkin Simmer-painike kertoo tilanteen ja kytkee Simmerin päälle muille sivuille.',
  'first.where.help': 'Sanan vieressä oleva ”?” kertoo, mitä se tarkoittaa.',
  'first.done': 'Valmis, avaa yleisnäkymä',
};
