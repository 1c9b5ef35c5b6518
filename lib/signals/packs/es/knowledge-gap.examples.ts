import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'No sé cómo resolver esto.',
    'No tengo ni idea de qué es este error.',
    'Nunca he visto este error.',
    'Desconozco la respuesta.',
    'No conozco este producto.',
    'No estoy seguro de cómo se configura.',
    'Tengo que preguntar a un compañero.',
    'Lo consulto con un especialista y le digo.',
    '¿Alguien sabe cómo se hace esto?',
    '¿Alguno conoce este fallo?',
    'No hay nada en la base de conocimiento sobre esto.',
    'Se me escapa, es demasiado técnico para mí.',
    'Está fuera de mi área.',
    'Estoy atascado con este caso.',
    'Necesito que lo mire alguien de nivel 2.',
    'No logro entender por qué falla.',
  ],
  miss: [
    '¿Sabe usted qué versión tiene instalada?',
    'No sé si ya recibió el paquete.',
    '¿Conoce la función de exportar?',
    'Le he enviado la documentación.',
    'Su especialista puede llamarnos cuando quiera.',
    'El cliente no sabe su contraseña.',
    'Encontré la respuesta, se la explico.',
    'Ya sé cuál es el problema.',
    'Consulte con su técnico la potencia.',
    'Para cualquier duda, pregúnteme.',
  ],
};
