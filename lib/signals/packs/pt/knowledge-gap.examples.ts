import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Não sei como resolver isto.',
    'Não faço ideia do que é esse erro.',
    'Sem ideia, nunca vi isso.',
    'Nunca tinha visto um caso assim.',
    'Não conheço esse produto.',
    'Não tenho certeza de como se configura.',
    'Tenho que perguntar a um colega.',
    'Vou verificar com um especialista e retorno.',
    'Alguém sabe como se faz isso?',
    'Alguém conhece essa falha?',
    'Não há nada na base de conhecimento sobre isto.',
    'É técnico demais para mim.',
    'Está fora da minha área.',
    'Estou travada nesse caso.',
    'Preciso que alguém do nível 2 veja.',
    'Não consigo entender por que falha.',
  ],
  miss: [
    'Sabe qual versão tem instalada?',
    'Não sei se já recebeu a encomenda.',
    'Conhece a função de exportar?',
    'Enviei a documentação.',
    'O seu técnico pode ligar quando quiser.',
    'O cliente não sabe a senha.',
    'Encontrei a resposta, já explico.',
    'Já sei qual é o problema.',
    'Consulte o seu eletricista sobre a potência.',
    'Qualquer dúvida, pergunte.',
  ],
};
