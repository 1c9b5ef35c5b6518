import { DateInput, DateSegment } from 'react-aria-components/DateField';
import './field.css';
import './date-time-field.css';

/** What a day or a time is typed into, part by part, within a field of React Aria's. */
export function DateSegments() {
  return (
    <DateInput className="field-input date-input">
      {(segment) => <DateSegment segment={segment} className="date-segment" />}
    </DateInput>
  );
}
