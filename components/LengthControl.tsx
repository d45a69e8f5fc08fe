import { SUMMARY_LENGTHS, type SummaryLength } from '@/utils/model/summary';
import { message } from '@/utils/browser/i18n';
import './LengthControl.css';

export type LengthControlProps = {
  length: SummaryLength;
  onLength: (length: SummaryLength) => void;
};

/** Short, medium or long. */
export function LengthControl({ length, onLength }: LengthControlProps) {
  return (
    <fieldset class="length">
      <legend class="visually-hidden">{message('summaryLength')}</legend>
      {SUMMARY_LENGTHS.map((option) => (
        <label key={option}>
          <input
            class="visually-hidden"
            type="radio"
            name="summary-length"
            value={option}
            checked={option === length}
            onChange={() => onLength(option)}
          />
          <span>{message(`length_${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
