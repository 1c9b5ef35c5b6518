import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

const UNLESS = loosely`agrade(?:ço|cemos) (?:ter|terem|por|o|a)|(?:meu|minha|nosso|nossa|da nossa) ${BOSS} (?:me |nos |de |da )?(?:pediu|pede|quer|precisa|disse|assina|está)|sou (?:o |a )?${BOSS}|não (?:precisa|quero|é preciso|é necessário) (?:chamar|escalar|envolver)|(?:gerenciador|gestor) de|gerente de conta|obrigad[oa] por|parabéns|muito simpátic[oa]|papel de|como (?:adiciono|escalo|atribuo|altero)|botão|a imagem|o servidor|chefe final|de férias|precisa de acesso|quer saber`;
const TO =
  '(?:com|a|ao|à|para|pro|pra|pelo|pela|aos)(?: (?:o|a|os|um|uma|seu|sua|teu|vosso|vossa|algum|alguma|outro|qualquer|de|vocês))*';

/** Portuguese: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: loosely`(?:fal[ao]r?|falarei|conversar|tratar|contact(?:ar|o)|contatar|reunião|reunir|discutir|reclamar) …${TO} ${BOSS}|(?:pass|transfir|transfer|encaminh|lig|ponh|coloqu|coloc|direcion|remet|conect)\p{L}{0,4}(?:-me|-nos)? ?…${TO} ${BOSS}|(?:em|ao) contac?to com (?:o |a )?(?:seu |vosso |sua )?${BOSS}|(?:passar|transferir) (?:para|pro|ao|à) (?:o |a )?(?:seu |sua )?${BOSS}`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/have-boss',
    strength: 'explicit',
    match: loosely`(?:cham(?:e|a|em)|chamar) (?:o |a |um |seu |teu |vosso )*${BOSS}|(?:que|peço que|exijo que|quero que|espero que) (?:o |a |um |uma |seu |sua |vosso )*${BOSS} (?:me |nos )?(?:lig|retorn|respond|contact|contat|entre|resolv|fal|interv|atend)~|(?:quero|exijo|preciso d?e?|solicito|peço) (?:_)?(?:um|uma|o|a|o contato d[ao]|ser (?:atendid|contactad|contatad)[oa] (?:por|pel[oa])) (?:um |o )?${BOSS}|(?:cadê|onde está|quem é|nome|e-mail|contac?to|telefone) …(?:o|a|do|da|seu|sua|teu|vosso|um) ${BOSS}|^\P{L}*(?:o |a |um )?(?:supervisora?|gerente|chefe|responsável|superior),? (?:já|agora|por favor|imediatamente)|quem (?:manda|comanda|é o responsável)|(?:o |a )(?:supervisora?|gerente|chefe) pode (?:assumir|me|ver)|quero (?:falar|uma reunião|reunião) com (?:o|a) ${BOSS}|quero o gerente|quero (?:um )?superior`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: loosely`(?:alguém|pessoa|quem) …(?:acima de (?:você|si|ti|vocês)|com (?:_)?(?:autoridade|poder|alçada|direito a decidir|cargo)|que (?:possa|tenha poder|realmente possa|pode) (?:_)?(?:decid|resolv)~)|(?:só )?(?:falo|trato|vou tratar|vou falar)(?: disto)? com quem (?:decid|mand|pod|possa|tenha)~|(?:primeiro|1º) nível|não (?:quero|vou) (?:mais )?falar (?:mais )?com (?:atendente|robô|você)|alguém (?:acima|superior)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: loosely`escal(?:e|em|ar|o|onem|one) (?:já |imediatamente )?(?:isso|isto|o meu|meu|minha|a minha|o caso|este|esse|o)|(?:quero|peço|solicito|exijo|preciso) (?:que )?(?:_)?(?:escalem|escalonamento|escalar|escalação|o escalonamento)|(?:levar|chegar|subir|encaminh\p{L}+) (?:_)?(?:à|ao|para a|a) (?:diretoria|administração|direção|gerência|chefia|gestor|seu superior|ouvidoria)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/upper-management',
    aspect: 'upper-management',
    strength: 'explicit',
    match: loosely`(?:escrev|mand|envi|fal|lev|contact|contat|reclam|chegar|dirig|e-mail|contato)~ …(?:ao|para o|com o|à|pro|do|da|a) (?:vosso |seu )?(?:diretor(?:-| )geral|ceo|dono|dona|presidente|presidência|diretoria|administração|conselho|diretor)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/somebody-above',
    strength: 'explicit',
    match: loosely`quem (?:manda|decide|está acima|é que manda)(?=[.?, ])|(?:eu falo|falo|quero falar|me põe|me passa|põe|chama|chame|passe|passa) (?:_)?(?:é )?(?:com )?quem (?:tem|manda|decide)|(?:não tem|sem) alçada|alguém (?:_)?(?:acima|que (?:mande|decida|resolva|assine)|com (?:mais de|poder|autoridade)|da gerência|da diretoria|superior)|(?:bota|bote|põe|ponha|ponham|passe|passa|passem|chama|chame|chamem|me chama|me passa|me dê|quero|prefiro|exijo|solicito|gostava de|conversar|falar|marcar|sentar|escalar|copiar|levar|liga|ligue) (?:_)?(?:lá |aí )?(?:com |a |o |ao |à |na linha |cópia )?(?:a |o |ao |à |um |uma |vosso |meu )?(?:supervisor|gerent|dono|dona|diretor|direção|diretoria|chef|encarregad|coordenador|proprietári|farmacêutica responsável|veterinário-chefe|auditor|patrão|responsável|superior|administrador|cônsul|enfermeira-chefe|gestor|telefone do gerente)~(?=[^?]*(?:$|\?))|a próxima tem que ser a chef~|(?:senhor |o )?(?:cônsul|diretor|presidente|gerente|dono) que (?:venha|desça|ligue|apareça)|(?:diretor|gerente|chef|dono|cônsul|presidente)~ (?:_)?(?:em pessoa|pessoalmente|ele mesmo|na cara)|escalar (?:_)?(?:nível|para|imediatamente)|nível (?:2|3|superior) e cop~|(?:chegar|subir|levar|encaminh)~ (?:_)?(?:à|ao|a) (?:vossa |sua )?(?:direção|diretoria|chefia|gerência|administração|hierarquia)|de dono (?:pra|para) dono|(?:a|ou a) diretoria de vocês|fica responsável|o que assina|falar com o chefe`,
    unless: loosely`obrigad[oa] (?:pel|por)~|parabéns|agrade(?:ço|cemos) (?:terem|ter|a|o|por|ao|à)|assim dá gosto|departamento jurídico|quero cancelar|sou (?:a|o) (?:gerente|diretor|chef)~|pediu|como diretor|só tenho a elogiar|promovam|saudações|gerente da minha`,
  },
];
