import { findWebUrl } from '../../shared/find-web-url.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ByLanguageField } from '../matrix/by-language-field.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** When and how the customer is asked how it went, and what counts as poor (R105). */
export function SurveyEditor({ value, onChange }: PartProps<'survey'>) {
  const { say, context } = useProcess();
  const change = (part: Partial<typeof value>) => onChange({ ...value, ...part });
  const setLink = (text: string) => {
    const { link: _, ...rest } = value;
    onChange(text.trim() === '' ? rest : { ...rest, link: text.trim() });
  };
  const number = (field: 'afterDays' | 'of' | 'poorAtMost', label: string, min: number, max: number) => (
    <NumberField
      label={label}
      isLabelShown
      value={value[field]}
      placeholder=""
      min={min}
      max={max}
      onChange={(next) => next !== null && change({ [field]: next })}
    />
  );
  return (
    <>
      <div className="entry-numbers">
        {number('afterDays', say('process.survey.after'), 0, 90)}
        {number('of', say('process.survey.of'), 2, 10)}
        {number('poorAtMost', say('process.survey.poor'), 1, 9)}
      </div>
      <ByLanguageField
        label={say('process.survey.question')}
        lines={2}
        texts={value.question}
        languages={context.languages}
        shipped={context.shipped.survey?.question}
        onChange={(question) => change({ question })}
      />
      <TextField
        type="url"
        label={say('process.survey.link')}
        help={say('process.survey.link.help')}
        value={value.link ?? ''}
        error={value.link && !findWebUrl(value.link) ? say('process.survey.link.bad') : undefined}
        onChange={setLink}
      />
    </>
  );
}
