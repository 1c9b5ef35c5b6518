import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NTH = '(?:segund|terceir|quart|quint|sext|sétim|oitav|non|décim|enésim|2|3|4|5|6|n)[oaªº]?';
const FINE = loosely`(?:para|pra) (?:agradecer|dizer obrigad~|dar os parabéns)|obrigad[oa]|excelente|ador~|ótimo|maravilh~|já funciona|voltou a funcionar|compr(?:o|ar)|reinici~|por favor|das férias|pagar em|por dia|perfeitamente|com certeza|primeira vez que escrevo`;

/** Portuguese: has written, called or explained before, and must do it again. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: loosely`(?:pela|é (?:já )?a|já (?:é|vai) (?:n?a )?|a) ?${NTH} vez(?= (?:que|peço|em|no|este)|[.,!]*$)…|(?:meu|minha|é o|o) ${NTH} (?:e-?mail|mensagem|ligação|chamada|chamado|ticket|protocolo|contato|contacto|pedido|reclamação|aparelho|técnico|tentativa)|^\P{L}*${NTH} (?:e-?mail|mensagem|ligação|chamado|ticket|protocolo|contato|tentativa|reclamação)|quantas vezes (?:mais )?(?:_)?(?:tenho|preciso|vou|devo|terei|temos|é preciso)~|(?:já |eu |vos )*(?:lig|escrev|contact|contat|reclam|avis|expli|report|ped|solicit|fal|mand|envi|abr|repet)~(?:-vos)? (?:_)?(?:duas|três|quatro|cinco|dez|mil|várias|inúmeras|muitas|diversas|\d+|um monte de|cem|três mil) (?:vezes|mensagens|e-?mails|chamados|tickets|ocasiões|protocolos|reclamações|documentos)|(?:inúmeras|diversas|repetidas) vezes|(?:abri|abertos?|tenho) (?:_)?(?:dois|três|quatro|cinco|vários|\d+) (?:chamados|tickets|protocolos|pedidos)|não é a primeira vez`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/told-you',
    strength: 'explicit',
    match: loosely`já (?:tinha |havia |vos |lhes |o |isso )*(?:expli|diss|dit|fal|escrev|escrito|report|inform|envi|mand|reclam|avis|cont)~ …(?:antes|vezes|anterior|semana passada|mês passado|sobre (?:isto|isso)|colega|ontem|atendente|esses|mesm[oa]|tudo)~|(?:como|conforme) (?:já )?(?:(?:vos|lhe|lhes|eu) )?(?:diss|inform|expli|mencion|escrev|fal|refer)(?:e|ei|iquei|quei|ionei|i|ri|imos|ámos|amos)~|(?:tenho|temos|ter|cansad[oa]|fart[oa]) (?:que |de )(?:_)?(?:repetir|explicar|contar|começar) (?:_)?(?:tudo|a mesma|de novo|do zero|outra vez|o mesmo|toda vez)|começar do zero|volt(?:o|amos|ei) a (?:escrev|contact|contat|lig|insist|reclam|pedir)~|(?:reitero|reiteramos|insisto) (?:_)?(?:pedido|novamente|minha|reclamação|solicitação|meu)|^\P{L}*eu (?:de novo|outra vez)|lá vamos nós|de volta com o mesmo`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/closed-not-fixed',
    strength: 'explicit',
    match: loosely`(?:fecharam|encerraram|finalizaram|fechou|encerrou|deram por \p{L}+|marcaram como \p{L}+) …(?:sem (?:resolv|soluc|respost)|e (?:o|a|continua|não|ainda)|mas)~…|por ?que (?:_)?(?:encerraram|fecharam|finalizaram) …(?:chamado|caso|ticket|pedido|reclamação|protocolo)|reabr(?:o|am|ir|i|amos) …(?:porque|pois|não|chamado|pedido|ticket)|(?:tive|precisei|tenho) (?:de|que) abrir outr[oa]|supostamente (?:_)?(?:resolvid|arranjad|consertad|corrigid)~|(?:disseram|disse) que (?:já )?(?:estava|está|foi) (?:resolvid|arranjad|consertad|corrigid|tratad)~|não (?:foi|ficou|está|fica) (?:ainda )?(?:resolvid|solucionad|consertad|arranjad|corrigid)~`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'explicit',
    match: loosely`(?:continua|segue|persiste|continuam)(?: tudo)? (?:sem (?:funcionar|sinal|carregar|resolver)|dando (?:erro|problema)|a (?:dar|falhar)|igual|falhando|na mesma|com o mesmo|o mesmo|avariad|quebrad|parad)~|(?:problema|erro|defeito|falha|avaria) (?:_)?(?:persiste|continua|voltou|segue|repete)|volt(?:ou|aram|a) a (?:acontecer|falhar|dar|avariar|cair|quebrar|aparecer|parar|cobrar)|(?:outra vez|de novo|mais uma vez|novamente) (?:_)?(?:o mesmo|a mesma|mesmo|sem|com|erro|problema|me cobr|avari|fora)~|(?:aconteceu|quebr|avari|caiu|parou|deu (?:erro|problema)|falh|estrag|errad|igual|começou)~ (?:de novo|outra vez|novamente)|(?:tod[oa]s? (?:o |a |os |as )?(?:mês|meses|semana|semanas|vez|dia|dias)) (?:é )?(?:_)?(?:mesm[ao])|sempre a mesma (?:coisa|história) …vocês|também veio (?:com defeito|avariad|quebrad|errad|estragad)~|(?:a mesma coisa|o mesmo problema|mesmo erro) (?:de novo|outra vez|novamente)|^\P{L}*de novo a mesma|ainda não (?:foi|está) resolvid[oa]`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/once-more',
    strength: 'explicit',
    match: loosely`(?:terceir|quart|quint|sext|sétim|oitav|enésim|décim)[oa]s? (?:vez|visita|técnico|pedido|mensagem|e-mail|ligação|chamado|avaria|reclamação|fatura|compressor|conserto|troca|manhã|tentativa|erro|cartão|envio|peça|débito|chamada|ida|cobrança|depois|bomba)(?= (?:que|do|em|este|essa|com|num|seguid|e|técnic|queimad|estimad|depois|é)|[.,:;!]|$)~|já é (?:a|o) (?:terceir|quart|quint|segund)[oa]|segund[oa] (?:avaria|vez|pane|queda|falha) (?:_)?(?:num|no mês|este mês|esta|em)|(?:três|quatro|cinco|seis|\d+) (?:idas|visitas|passagens|técnicos|trocas|consertos|vezes)(?: [\p{L}]+){0,3},? (?:quatro vezes|e (?:nada|continua|sempre)|«|sempre)|(?:de novo|outra vez|novamente) (?:sem|a mesma|o mesmo|com o mesmo|com a mesma|frio|errad|quebr|parad)~|de novo \p{L}+ \p{L}+, de novo|lá venho eu|olha eu aqui|aqui estou (?:eu )?(?:de novo|outra vez|novamente)|bom dia de novo|mais (?:um|uma) (?:débito|cobrança|fatura estimada|avaria|queda|erro)|enxug~ gelo|(?:mês|dia|semana), mud~|(?:voltou|voltaram|tornou|torna|volta) a (?:apagar|falhar|mancar|cair|avariar|queimar|dar|parar|deitar|vazar|acontecer|quebrar|pingar|aparecer|travar|desligar)(?:-se)?|e cai tudo de novo|e (?:trava|para|some|falha|quebra) (?:tudo )?de novo|(?:fomos|fui|estive|liguei|escrevi|mandei|passei) (?:_)?em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro),|(?:escrevi|liguei|mandei|avisei|pedi) (?:na |ontem|segunda|terça)~,? (?:e )?(?:escrevi|liguei|mandei|volto|hoje|avisei)|já (?:mostrei|avisei|falei|expliquei|disse|reclamei|escrevi|mandei|fui lá) (?:_)?(?:a|ao|para|pro|em|mil|duas|três|várias|na semana|mês|instrutor)|(?:mesmo|mesma|mesmos|mesmas) \p{L}+,[^.!?\n]{0,30}mesm[oa]s? \p{L}+|(?:com )?o mesmo (?:erro|problema|disparate|defeito) (?:da|do|de|dos) (?:semana|mês|ontem|sempre|chamado|vez)|(?:os|as) mesm[oa]s (?:três|dois|\p{L}+) (?:centavos|erros) (?:_)?(?:de|do)|envio o mesmo|a exigência é idêntica|(?:contei|expliquei|repeti|falei) (?:_)?(?:pra|para|ao|à|a) (?:a |o )?\p{L}+, (?:pra|para|ao|à|a)|(?:dado|fechado|marcado) como «?(?:concluíd|resolvid|encerrad)~|o vosso técnico esteve cá|(?:mandaram|trocaram|enviaram) (?:_)?(?:agora|e agora) falta|agora falta (?:o|a) outr|toda segunda (?:_)?toda segunda|continua(?:m)? (?:_)?(?:desfiando|igual|avariad|pingando|o mesmo|quebrad)|troquei, veio outr[oa]|veio (?:_)?e veio outr|tal como nos (?:dois|três) e-mails|(?:terceira|quarta|quinta) manhã que|estoura sempre com`,
    unless: loosely`obrigad[oa]|parabéns|maravilh~|ador~|perfeit[oa]|para agradecer|como|gratidão|posso`,
  },
];
