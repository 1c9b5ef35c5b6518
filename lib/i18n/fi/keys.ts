/** Finnish: keys of helpdesks' own APIs. */
export const keys = {
  'options.keys': 'Asiakaspalvelujärjestelmien avaimet',
  'options.keys.help':
    'Jotkin asiakaspalvelujärjestelmät kertovat rajapintansa kautta enemmän kuin sivullaan. Se, mitä kirjoitat tähän, pysyy tässä selaimessa, eikä sitä käytetä muuhun.',
  'options.keys.stays': 'Pysyy tässä selaimessa.',
  'options.keys.missing': 'Kirjoita tämä ensin.',
  'options.keys.refused': 'Mitään ei yhdistetty, koska selain ei saanut lupaa osoitteeseen {host}.',
  'options.keys.connect': 'Yhdistä',
  'options.keys.connect-again': 'Salli ja yhdistä uudelleen',
  'options.keys.disconnect': 'Katkaise yhteys',
  'options.keys.forget': 'Unohda sovellus',
  'options.keys.keep': 'Tallenna avain',
  'options.keys.helpscout.help':
    'Tiimin oman sovelluksen kautta Simmer tietää varmasti, kuka kirjoitti kunkin viestin ja milloin, ja mistä asti asiakas on odottanut. Sovellus tehdään Help Scoutissa kohdassa Your Profile, My apps.',
  'options.keys.helpscout.connected': 'Yhdistetty sovelluksella {id}.',
  'options.keys.redirect': 'Sovellukselle annetaan uudelleenohjausosoite (redirection URL). Tässä selaimessa se on',
  'options.keys.app-id': 'App ID',
  'options.keys.app-secret': 'App Secret',
  'options.keys.secret-kept': 'Yksi on jo tallessa; kirjoita toinen, jos haluat vaihtaa sen.',
  'options.keys.liveagent.help':
    'LiveAgentin sivusta Simmer ei näe, mikä osa on viesti. Rajapinnan (versio 3) avaimella Simmer lukee avoinna olevan tiketin. Ajat jäävät tuntemattomiksi, koska LiveAgent ei kerro aikavyöhykettä. Ilman avainta voit osoittaa viestit kerran.',
  'options.keys.liveagent.list': 'Osoitteet, joilla on avain',
  'options.keys.liveagent.address': 'LiveAgentin osoite',
  'options.keys.liveagent.invalid': 'Kirjoita osoite, jonka alussa on https://, esimerkiksi https://team.ladesk.com.',
  'options.keys.liveagent.key': 'Rajapinnan avain (v3)',
};
