import type { learning as english } from '../en/learning.ts';

export const learning: Record<keyof typeof english, string> = {
  'view.signals': 'Signaalid',
  'panel.missed': 'Simmer jättis midagi märkamata…',
  'panel.missed.title': 'Mis jäi Simmeril märkamata',
  'panel.missed.words': 'Kliendi sõnad',
  'panel.missed.help':
    'Valige need enne pöördumises ja need ilmuvad siia. Aadressid, numbrid ja paroolid varjatakse ning alles jääb üks rida.',
  'panel.missed.long': 'Kõige rohkem {most} märki. Piisab ühest-kahest lausest.',
  'panel.missed.kind': 'Mida need ütlevad',
  'panel.missed.choose': 'Valige',
  'panel.missed.send': 'Ütle juhendajale',
  'panel.missed.noted': 'Märgitud juhendajale; skoor jääb samaks.',
  'learning.intro':
    'Millega tiim ei nõustunud ja mida märgiti märkamata jäänuks. Kedagi ei nimetata: jutt on signaalidest. Muutke mõnda ja vaadake enne salvestamist, mida see teeks.',
  'learning.none':
    'Keegi ei ole veel märkinud, et mõne signaaliga ei nõustu või et midagi jäi märkamata. Mõlemat saab teha paneelis põhjuste all.',
  'learning.disagreed': 'Ei nõustutud: {disagreed}/{decisions} otsust',
  'learning.missed': '{missed, plural, one {Jäi märkamata korra} other {Jäi märkamata # korda}}',
  'learning.silent': 'Ei anna praegu kellelegi märku',
  'learning.silent.help':
    'Viimasest 20 otsusest selle tooni kohta olid 8 või rohkem mittenõustumised. Skooris see ikka loeb, kuid üksi see kellelegi märku ei anna. Vaadake sõnad üle ja muutke kaalu; loendus algab siis otsast.',
  'learning.since': 'Alates signaalide viimasest muutmisest: {disagreed}/{decisions}.',
  'learning.rules': 'Ei nõustutud, mustrite kaupa',
  'learning.rules.help':
    'Otsus on mittenõustumine või selle signaali tõttu avatud juhtum. „Siin nähtud“ käib pöördumiste kohta, mille juures see arvuti mustrit nägi ja mida ta veel hoiab; mujal mittenõustumist selles ei ole.',
  'learning.shown': 'Siin nähtud: ei nõustutud {disagreed}, pöördumisi {tickets}',
  'learning.rule.none': 'mustrita',
  'learning.strength.explicit': 'sõnades',
  'learning.strength.tone': 'toon',
  'learning.times': '{count, plural, one {korra} other {# korda}}',
  'learning.examples': 'Sõnad',
  'learning.words.gone': 'Sõnu ei ole või neid enam ei hoita.',
  'learning.was-missed': 'Jäi märkamata',
  'learning.more': '{count, plural, one {Üht veel ei näidata.} other {# veel ei näidata.}}',
  'learning.settings': 'Seaded tiimile',
  'learning.preview': 'Mida see muudaks',
  'learning.preview.busy': 'Proovin…',
  'learning.preview.seen':
    '{total, plural, =0 {Ühtegi selles arvutis nähtud pöördumist ei saanud proovida.} one {Üks selles arvutis nähtud pöördumine: {changed, plural, =0 {tase jääb samaks.} other {tase muutub.}}} other {# selles arvutis nähtud pöördumist: {changed, plural, =0 {ühegi tase ei muutu.} one {ühe tase muutub.} other {# tase muutub.}}}}',
  'learning.preview.seen.help':
    'See on hinnang: Simmer hoiab pöördumisest kuuldud signaalid ja skoori, mitte sõnu. Teie oma sõnu, erandeid ja väljas olnud signaale ei saa vanadest pöördumistest leida.',
  'learning.preview.seen.left':
    '{count, plural, one {Veel ühe kohta on alles liiga vähe.} other {Veel # kohta on alles liiga vähe.}}',
  'learning.preview.examples':
    '{total, plural, =0 {Proovimiseks ei ole alles ühtegi näidet.} one {Üks alles hoitud näide: {changed, plural, =0 {jääb samaks.} other {muutub.}}} other {# alles hoitud näidet: {changed, plural, =0 {ükski ei muutu.} one {üks muutub.} other {# muutub.}}}}',
  'learning.preview.examples.help':
    'Igaüht proovitakse omaette kirjana, nii nagu see alles hoiti: varjatult ja ühel real. Oma pöördumises võis see rohkem või vähem kaaluda.',
  'learning.preview.examples.left':
    '{count, plural, one {Ühel ei ole sõnu ja see jääb välja.} other {# ei sisalda sõnu ja jäävad välja.}}',
  'learning.becomes': 'uus tase on',
  'learning.now-heard': 'nüüd kuuldakse',
  'learning.now-not': 'enam ei kuulda',
};
