import type { keys as english } from '../en/keys.ts';

export const keys: Record<keyof typeof english, string> = {
  'options.keys': 'Tugisüsteemide võtmed',
  'options.keys.help':
    'Mõni tugisüsteem ütleb Simmerile oma API kaudu rohkem, kui lehel näha on. See, mida siia kirjutate, jääb sellesse brauserisse ja seda ei kasutata millekski muuks.',
  'options.keys.stays': 'Jääb sellesse brauserisse.',
  'options.keys.missing': 'Kirjutage see enne siia.',
  'options.keys.refused': 'Ühendust ei loodud, sest brauser ei saanud selleks luba: {host}.',
  'options.keys.connect': 'Ühenda',
  'options.keys.connect-again': 'Luba ja ühenda uuesti',
  'options.keys.disconnect': 'Katkesta ühendus',
  'options.keys.forget': 'Unusta rakendus',
  'options.keys.keep': 'Salvesta võti',
  'options.keys.helpscout.help':
    'Teie tiimi enda rakendusega teab Simmer kindlalt, kes ja millal iga kirja kirjutas ning mis ajast klient ootab. Rakenduse saab luua Help Scoutis menüüst Your Profile, My apps.',
  'options.keys.helpscout.connected': 'Ühendatud rakendusega {id}.',
  'options.keys.redirect': 'Rakendus küsib ümbersuunamise aadressi (redirection URL). Selles brauseris on see',
  'options.keys.app-id': 'App ID',
  'options.keys.app-secret': 'App Secret',
  'options.keys.secret-kept': 'Üks on juba hoiul; asendamiseks kirjutage uus.',
  'options.keys.liveagent.help':
    'LiveAgenti leht ei ütle Simmerile, milline osa sellest on kiri. Selle API võtmega (versioon 3) loeb Simmer pöördumist, mis teil avatud on. Ajad jäävad teadmata, sest LiveAgent ei nimeta ajavööndit. Ilma võtmeta saate kirjad ühe korra ise kätte näidata.',
  'options.keys.liveagent.list': 'Võtmega aadressid',
  'options.keys.liveagent.address': 'Teie LiveAgenti aadress',
  'options.keys.liveagent.invalid': 'Kirjutage aadress, mis algab https://, näiteks https://team.ladesk.com.',
  'options.keys.liveagent.key': 'API võti (v3)',
};
