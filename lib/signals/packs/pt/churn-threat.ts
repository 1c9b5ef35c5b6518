import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const LEAVE =
  '(?:eu )?(?:(?:vou|vamos|irei|iremos|terei de|terei que|só me resta) )?(?:(?:pra|para|à) (?:a )?(?:concorrência|outr[oa])|cancel(?:o|ar|arei|amos|aremos)|mud(?:o|ar|arei|amos|aremos) de|troc(?:o|ar|arei|amos) de|rescind(?:o|ir|irei|imos|iremos)|saio|sair|encerr(?:o|ar|arei)|migr(?:o|ar|arei)|embora|romper|tirar (?:o )?meu~|(?:para|pra) outr[oa])';
const RIVAL =
  '(?:concorrência|concorrentes?|outr[oa]s? (?:empresa|operadora|fornecedor|banco|loja|companhia|seguradora|plataforma|opção|lugar|lado|provedor|marca|prestador)~|outros(?= *[.!]|$))';
const UNLESS = loosely`vamos vender|mudar de casa|data de nascimento|tá errado|como (?:cancelo|posso cancelar|faço)|posso cancelar|(?:cancel\p{L}+) (?:_)?(?:consulta|reunião|pedido|reserva|linha|encomenda|horário)|mud\p{L}+ (?:de casa|a data|para o plano|de plano|de endereço|de morada)|não (?:penso|quero|pretendo) (?:em )?(?:sair|cancelar|mudar)|de férias|obrigad[oa] por tud~|que maravilha|plano anual|o que acontece se|morar fora|sexta,|alternativa a este|no crm|muito satisfeit~`;

/** Portuguese: threatens to leave (R31). A plain request to cancel is no threat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match: loosely`(?:se|caso|enquanto|a menos que) (?:não|isto|isso|continuar|vocês|o problema|nada|até|acontecer|seguir)[^.!?\n]{2,90}(?:,|então|eu)? ${LEAVE}|ou (?:vocês |me )?(?:resolv|arrum|arranj|consert|soluc|devolv)~ …ou (?:eu |vou |então )*${LEAVE}|(?:caso contrário|senão|se não|do contrário|mais um[a]? (?:falha|erro|vez|problema) e|na próxima)[, ]+(?:eu )?${LEAVE}|${LEAVE} (?:_)?(?:se (?:não|isto|isso|continu)|por causa d|por (?:isso|isto))~|por (?:causa disso|isso|tudo isso|isto),? ${LEAVE}`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/to-a-rival',
    strength: 'explicit',
    match: loosely`(?:vou|vamos|fui|ir|indo|mudar|migrar|levar|levo|levamos|trocar|prefiro|procurar|procurando|vendo|avaliando|ponderar|buscar|pedimos|pedi|pedindo|cotando|ver) …(?:a|à|para|pra|pro|por|em|ao|da|com|de)?(?: a| o| vosso| um)* ?${RIVAL}|(?:mudar|trocar|mudo|troco|mudamos|trocamos) de (?:operadora|fornecedor|banco|empresa|seguradora|companhia|provedor|plataforma|loja)|(?:fazer|pedi|pedir|solicitar|peço|faço) a portabilidade|(?:pensando|a pensar|ponderando|a ponderar|considerando|a considerar|avaliando|a avaliar) (?:em )?(?:mudar|sair|cancelar|trocar|encerrar|rescindir|outr[oa]s|deixar|alternativas)|concorr(?:ência|entes?) …(?:melhor|barat)~|ofertas da concorrência`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: loosely`(?:nunca|jamais)(?: mais)? (?:eu )?(?:volto a )?(?:compr|contrat|encomend|fech|pedirei|peço|us|pis|reserv|faço negócio)~|não (?:compro|contrato|encomendo|volto a comprar) mais|não volto a (?:comprar|contratar|encomendar|pisar|usar)|última vez que (?:compr|encomend|contrat|us|faç|reserv|ped)~|não (?:vou|pretendo|pretendemos|vamos|iremos|irei) renovar|não (?:renov(?:aremos|arei|o|amos))|esqueçam (?:a|minha) renovação|não quero (?:mais )?(?:ser(?: mais)?(?: vosso)? cliente|nada com|saber (?:mais )?(?:de|dessa|desta)|mais nada com)|(?:deixo|deixarei|deixamos|vou deixar) de ser (?:vosso )?client~|não sei se continuo|não dá vontade de continuar`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/lost-customer',
    strength: 'explicit',
    match: loosely`(?:perderam|perder|perdem|perdeu|perderão|perdendo)(?:-me)? (?:a |mais )?(?:um |uma |como |me )(?:bom |boa |grande |mais )?(?:client~|como client~|assinante)|(?:dar|digam|deem) adeus a|(?:adeus|tchau),? (?:vou|fui)|(?:encerr(?:o|ar|arei|amos|em)|fech(?:o|ar)) (?:a |minha |a minha )conta(?= (?:e|porque|se)|[.!]*$)|vou encerrar (?:a )?minha conta|(?:tirar|levar|levo|retirar|tiro) (?:_)?(?:meu|minha|nosso|todo|tudo)(?: \p{L}+){0,2} (?:d(?:aí|essa|esse|este)|para outr[oa]|pra outr[oa])|(?:romp|rescind)(?:er|iremos|ir|o|emos|eremos|irei) (?:o |a |nosso |nossa )*(?:parceria|contrato|acordo|relação)|p(?:ôr|oremos|omos|or) fim à (?:relação|parceria)|(?:obrigando|obrigam|forçando)(?: a)? (?:me )?(?:a )?procurar|não (?:me|nos) (?:resta|deixam) (?:outra )?alternativa (?:senão|a não ser)|(?:vamos|vou|terei|teremos) (?:ter )?(?:de|que) procurar outr[oa]`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/cancel-angrily',
    strength: 'explicit',
    match: loosely`cancel(?:o|em|a|ar)(?: (?:minha|a|o|tudo|meu|assinatura|contrato|plano|serviço|já|imediatamente))*,? (?:porque|pois|já que|já deu|cansei|chega|péssimo|estou|não aguento|vocês|ninguém|que (?:serviço|vergonha|horror|péssim))~…`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/next-door',
    strength: 'explicit',
    match: loosely`ou eu (?:puxo|mudo|passo|vou|troco|fecho|encerro|migro)~|(?:resolve|resolvem|arruma|consert)~[^.!?\n]{0,40}ou (?:eu )?(?:puxo|mudo|passo|vou|troco|encerro|cancelo|saio)|(?:o próximo|a próxima|o sexto|o meu próximo|meu próximo|a seguinte) (?:_)?(?:compro|será|é|vai ser|faço|vou) (?:_)?(?:noutr|em outr|outr|com outr|na concorr|lá fora)~|(?:concorrent|concorrênci|vizinho da esquina|outra comercializadora|outra operadora|outro banco|nova clínica|outra clínica)~ (?:_)?(?:trata|pelo menos|dão|dá|tá esperando|está|convidad|puxa|já|na agenda|é metade|oferec|espera|puxam|faz)~|(?:demos?|corretor|proposta|orçamento|cotação) (?:_)?(?:de|da|do) (?:outr|concorr)~|há mais quem faça|já fiz a portabilidade|falta só encerrar|(?:reabr|refiz|abr)(?:imos|i|emos) a cotação|largam na última|(?:último|última) (?:\p{L}+ )?que (?:vos|lhes|lhe|eu )?(?:carrego|compro|faço|pago|assino)|comprei uma mota|(?:cartão|carteirinha) (?:_)?cortad[oa]|agora só na outra|milhas agora|(?:desinstal|cancel)(?:ando|o|ei) (?:_)?(?:em 3|agora|tudo|e levo|o app|já)|desinstalo e|fui\. beijo|(?:saio|sair) e levo|levo (?:_)?(?:comigo|a guilda|junto|o grupo|os meus)|compr(?:ar|o|ei|a) (?:do|da|no|na|com|de) (?:outr|concorr)~|vai comprar do outro|(?:mudo|troco|passo) (?:_)?(?:de|para|pra) (?:clínica|operadora|banco|plano|fornecedor|comercializadora|seguradora|outr)~|a minha paciência e o meu contrato|(?:peguem|mandem|enviem|preparem) (?:a|as|o|os) (?:ficha|prontuário|documento|portabilidade)~ (?:_)?(?:e mandem|que a nova|para a outra)|que a nova (?:clínica|escola|operadora)|me d(?:iga|á|ê) um motivo (?:pra|para) (?:eu )?ficar|só me falta assinar|deram-me todos os motivos|(?:contrato|plano) (?:_)?vence (?:_)?e (?:o pessoal|já|não)|casamos no sítio|fiquem com (?:essa|a vossa|esse|o vosso)|(?:cancelei|mudei) agora|noutra freguesia|é noutra (?:ilha|loja|casa|freguesia)|(?:os da concorrência|os outros) (?:_)?(?:puxam|fazem|quando)|(?:foram|fomos) (?:cinco|\p{L}+) (?:verões|anos)|a caneta (?:tá|está) na minha mão|já tem corretor|fechar (?:a|minha|as) contas? e`,
    unless: loosely`mudar de casa|vamos vender|recife|posso|como (?:faço|posso|procedo)|obrigad[oa]|foi ótimo|embarcado|gratidão|prefeitura|data de nascimento|tá errado`,
  },
];
