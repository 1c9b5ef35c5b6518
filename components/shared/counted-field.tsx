import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { useSession } from './session.tsx';
import { tooLong } from './too-long.ts';

/** From what part of its room on a field says how much is left. */
const NEARLY_FULL = 0.9;

/** A field for text that has room for so many characters. Nothing that is typed is cut off: it is said by how much it is too long. */
export function CountedField({ most, ...field }: TextFieldProps & { most: number }) {
  const { say } = useSession();
  const left = most - field.value.length;
  const isNearlyFull = left >= 0 && field.value.length > most * NEARLY_FULL;
  const help = [field.help, isNearlyFull && say('field.left', { count: left })].filter(Boolean).join(' ');
  const error = field.error ?? tooLong(field.value, most, say);
  return <TextField {...field} {...(help && { help })} error={error} />;
}
