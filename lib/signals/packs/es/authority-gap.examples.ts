import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'No estoy autorizado a hacer ese reembolso.',
    'No tengo autorización para eso.',
    'No tengo potestad para decidirlo.',
    'No puedo autorizar ese importe.',
    'Esa decisión no depende de mí.',
    'Tiene que aprobarlo mi supervisor.',
    'Necesito la aprobación de mi jefe.',
    'Falta el visto bueno de dirección.',
    'Espero la autorización de gerencia.',
    'Lo tiene que firmar el director.',
    'Excede mis atribuciones.',
    'Solo mi supervisora puede hacer la excepción.',
    '¿Puede alguien aprobar este abono?',
    'Voy a pedir autorización.',
    'No estoy facultada para modificar el contrato.',
    'No me está permitido dar ese dato.',
  ],
  miss: [
    'Necesitamos su autorización para el cargo.',
    '¿Autoriza usted la reparación?',
    'Su banco no ha aprobado el pago.',
    'El reembolso está aprobado.',
    'Puede hacerlo con permisos de administrador.',
    'Nuestra política permite devoluciones en 30 días.',
    'Firme el documento adjunto, por favor.',
    'Su jefe debe darle acceso.',
    'El descuento ya está aplicado.',
    'El cliente no tiene permiso de edición.',
  ],
};
