import { Button as AriaButton } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DateRangePicker, type DateValue } from 'react-aria-components/DateRangePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { CalendarCell, CalendarGrid, CalendarHeading, RangeCalendar } from 'react-aria-components/RangeCalendar';
import { Icon } from './icon.tsx';
import './field.css';
import './date-time-field.css';
import './date-range-field.css';
import { useHeld } from './held.tsx';

export interface DateRange {
  start: DateValue;
  end: DateValue;
}

/**
 * A labelled stretch of days, typed or picked from a calendar; with times where `granularity` says so. Any button within would
 * be taken for the one that opens the calendar.
 */
export function DateRangeField({
  label,
  value,
  granularity,
  onChange,
}: {
  label: string;
  value: DateRange | null;
  granularity: 'day' | 'minute';
  onChange: (range: DateRange | null) => void;
}) {
  const held = useHeld();
  const segments = (slot: 'start' | 'end') => (
    <DateInput slot={slot} className="date-input">
      {(segment) => <DateSegment segment={segment} className="date-segment" />}
    </DateInput>
  );
  return (
    <DateRangePicker
      // Days and moments are of different kinds: a field for the one cannot become a field for the other.
      key={granularity}
      className="field"
      granularity={granularity}
      isDisabled={held}
      value={value}
      hideTimeZone
      shouldForceLeadingZeros
      onChange={onChange}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-row">
        <Group className="field-input date-range">
          {segments('start')}
          <span aria-hidden="true">–</span>
          {segments('end')}
          <AriaButton className="button button-icon date-range-button">
            <Icon name="calendar" />
          </AriaButton>
        </Group>
      </div>
      <Popover className="popover" offset={4} containerPadding={8}>
        <Dialog className="calendar-dialog">
          <RangeCalendar className="calendar">
            <header className="calendar-head">
              <AriaButton slot="previous" className="button button-icon">
                <Icon name="chevron-left" />
              </AriaButton>
              <CalendarHeading className="calendar-title" />
              <AriaButton slot="next" className="button button-icon">
                <Icon name="chevron-right" />
              </AriaButton>
            </header>
            <CalendarGrid className="calendar-grid">
              {(date) => <CalendarCell date={date} className="calendar-cell" />}
            </CalendarGrid>
          </RangeCalendar>
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}
