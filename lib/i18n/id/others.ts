import type { others as english } from '../en/others.ts';

/** Indonesian: other customers, scope, approved messages. */
export const others: Record<keyof typeof english, string> = {
  'others.question': 'Apakah pelanggan lain juga terdampak?',
  'others.answer.yes': 'Ya',
  'others.answer.no': 'Tidak',
  'others.answer.unknown': 'Belum diketahui',
  'others.note': 'Alasan perkiraan itu (opsional)',
  'others.save': 'Simpan jawaban',
  'others.by': '{answer}, menurut {who} ({when})',
  'others.event.yes': 'Pelanggan lain terdampak',
  'others.event.no': 'Tidak ada pelanggan lain yang terdampak',
  'others.event.unknown': 'Belum diketahui apakah pelanggan lain terdampak',
};
