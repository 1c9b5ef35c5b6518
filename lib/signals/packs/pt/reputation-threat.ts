import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { KIND } from './words.ts';

const UNLESS = loosely`${KIND}|posso (?:publicar|compartilhar|postar)|não consigo|botão|campanha|anúncio|assessoria|sou jornalista|nota de imprensa|promocional|colabor~|cliente meu|calculada`;
const NETS =
  '(?:redes(?: sociais)?|twitter|facebook|face|instagram|insta|tiktok|tik tok|youtube|linkedin|reddit|internet|stories|fóruns?|reclame ?aqui|portal da queixa|google|trustpilot|todo (?:o )?lado|todos os (?:sites|lados|cantos)|whatsapp|zap|meu (?:blog|canal)|grupo d[oa])';

/** Portuguese: threatens a bad review, social media or the press (R29, R36). Named sites: see the kind. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/review',
    strength: 'explicit',
    match: loosely`(?:deix|dar|dou|darei|escrev|public|faz|far|post|pôr|preparem|esper|aguard|coloc|avali)~(?:-\p{L}+)? …(?:(?:avaliaç(?:ão|ões)|crítica|nota|opinião|comentário|review|resenha)s? (?:muito |bem |super )?(?:negativ|péssim|má|mau|ruim|horríve|terríve|arrasador|detonando|clar|zero|baixa|1|de uma)~|(?:má|más|péssim[oa]|ruim|negativa) (?:avaliaç|crític|nota|publicidade|opini)~|(?:uma|1|zero|0) estrelas?|minha avaliação|mal em todos)|(?:uma|zero) estrela,|(?:minha|a minha) (?:avaliação|crítica|opinião|nota) (?:vai ser|será|não vai)|(?:propaganda|publicidade) negativa|má publicidade`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: loosely`(?:public|post|expo|expor|coloc|compartilh|partilh|pôr|por|jog|divulg|queim|deton|reclam|vou|vai parar|cont|avis|tá|está|denunci|marc|reclamação|já)~ …(?<!\p{L})(?:n[oa]s?|ao|em|pro|para|à|pela) ?(?:meu |minhas |todos os |o |as )?${NETS}|(?:expor|queimar|detonar|cancelar) (?:vocês|essa empresa|a empresa)|viraliz~|(?:tornar|torno|tornarei) públic[oa]|(?:fazer|farei|vou fazer) (?:uma? )?(?:thread|vídeo|live|reels?|post)~|public(?:ar|arei|o) (?:os |as |todos os )?(?:prints?|conversas?|e-mails?|mensagens|capturas?)|seguidores …(?:vão|saber|ador|ver)~|meu próximo (?:vídeo|artigo|post)|no meu blog …(?:vocês|post)|a internet acha|(?:vão ver|espera só|verão) quando|a público|nos stories`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: loosely`(?:procur|ligar|contact|contat|fal|lev|mand|avis|sair|aparec|vou|ir|cham|escrev|denunci|ver-se|envi)~ …(?:imprensa|jorna(?:l|is)|comunicação social|jornalistas?|televisão|tv|rádio|notícias|mídia|repórter~|reportagem)|(?:a imprensa|os jornais|a televisão|a mídia|as notícias|a tv) (?:vai|vão|iria) (?:_)?(?:ador|gost|saber|interess)~|denunciar publicamente`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/tell-everyone',
    strength: 'explicit',
    match: loosely`(?:vou|vamos|irei|farei) …?(?:cont|avis|alert|diz|fal|inform|garant|questão|espalh|pass)~ …(?:todo mundo|toda a gente|todos (?:os )?(?:meus|os|que|lados)|(?:os )?outros (?:clientes|consumidores)|outras pessoas|meus (?:amigos|contatos|contactos|conhecidos|vizinhos)|ninguém (?:compre|contrate|caia|venha)|por aí|a palavra|todos)|(?:todo mundo|toda a gente|as pessoas|todos|o mundo|o povo) (?:vai|vão|tem de|têm de|precisam?|deve|devem|ficará|ficarão|saibam|tem que) (?:_)?(?:saber|conhecer|ver|descobrir)|que (?:todos|todo mundo|toda a gente) (?:saib|fiqu)~|não (?:recomendo|recomendarei|vou recomendar)(?: vocês)? a ninguém|para ninguém (?:contratar|comprar|cair)|passar a palavra`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/crowd',
    strength: 'explicit',
    match: loosely`[\d.]+ ?(?:k|mil)? ?(?:mil )?(?:seguidor~|pessoas(?= somadas)|inscritos|ouvintes|leitores|visualizações|views|followers)|8k pessoas|(?:sou|como) (?:streamer|influencer|youtuber|tiktoker)|(?:leio|mostro|vou mostrar|transmito) (?:_)?(?:ao vivo|na live|em direto)|(?:vídeo|print|foto|unboxing|crítica|avaliação|relato|história|áudio)s? [^.!?\n]{0,60}(?:viraliz|vai pro|vai para o|reels|tiktok|kwai|insta|facebook|feed|grupo|clique|redes|sair|publi|todo mundo)~|vai viralizar|(?:vou|vamos|irei) (?:postar|publicar|divulgar|compartilhar|espalhar) (?:_)?(?:hoje|essa|esse|tudo|isto|isso|em todo|no|na|nas|nos)~(?=[^?]*$)|(?:posto|publico|divulgo) (?:_)?(?:hoje|tudo|em todo|isso)(?=[^?]*$)|(?:uma|zero) estrela|(?:no|ao) (?:reclame aqui|fantástico|prós e contras|linkedin|jornal nacional|portal da queixa)|(?:sic|tvi|rtp|globo|record|band|fantástico|deco proteste|jornal|revista|tv|rádio|imprensa|televisão|repórter|jornalista)[^.!?\n]{0,40}(?:respond|public|histórias|sai|convid|interess|ador|anot|tema)~|(?:sai|vai (?:parar|sair)|aparecer|contar|conto) (?:_)?(?:no|na|em|ao|à) (?:jornal|tv|televisão|fantástico|imprensa|rádio|globo|sic)|(?:o bairro|a vila|todo mundo|toda a gente|a cidade|o prédio|o condomínio)(?: inteir[oa])?(?: n[ao] \p{L}+)? (?:vai|há de|vão) (?:_)?(?:ficar sabendo|saber|ficar a saber|conhecer)|com que linhas|conta tudinho|pelo grupo do zap|já recebeu meu relato|o setor é um ovo|tenho o microfone|(?:no|do) próximo congresso|(?:não vão ser|não serão) fotos bonitas|é das boas|(?:está|já) redigida|à espera de um clique|grupo de lesados|domingo sai no|pra quem (?:perguntar|quiser ver)|no meu feed`,
    unless: loosely`obrigad[oa]|ador(?:o|ei|amos)|maravilh~|5 estrelas|cinco estrelas|posso|recomend~|avaliação boa|parabéns`,
  },
];
