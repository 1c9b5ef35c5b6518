import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Não estou autorizado a fazer esse reembolso.',
    'Não tenho autorização para isso.',
    'Não tenho alçada para decidir.',
    'Não posso aprovar essa devolução.',
    'Não me cabe decidir.',
    'Não depende de mim.',
    'Precisa ser aprovado pelo gerente.',
    'Preciso da aprovação do meu chefe.',
    'Falta o aval da diretoria.',
    'Está pendente de aprovação.',
    'O diretor tem que assinar.',
    'Excede a minha alçada.',
    'Só a minha supervisora pode abrir exceção.',
    'Alguém pode aprovar este crédito?',
    'Tenho de pedir autorização ao responsável.',
    'Não me é permitido dar esse dado.',
  ],
  miss: [
    'Precisamos da sua autorização para o débito.',
    'O senhor autoriza o conserto?',
    'O seu banco não aprovou o pagamento.',
    'O reembolso está aprovado.',
    'Pode fazer com permissões de administrador.',
    'A política permite devoluções em 30 dias.',
    'Assine o documento anexo, por favor.',
    'O seu chefe deve dar-lhe acesso.',
    'O desconto já foi aplicado.',
    'O cliente não tem permissão de edição.',
  ],
};
