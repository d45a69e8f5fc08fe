import { useId } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';

export type StepperProps = {
  label: string;
  value: number;
  /** Least and greatest value. */
  range: readonly [number, number, ...number[]];
  step: number;
  /** The value as it is shown. */
  shown: string;
  onChange: (value: number) => void;
};

/** A number that is made smaller or larger in steps. */
export function Stepper({
  label,
  value,
  range: [least, greatest],
  step,
  shown,
  onChange,
}: StepperProps) {
  const id = useId();
  const to = (next: number) =>
    onChange(Number(Math.min(greatest, Math.max(least, next)).toFixed(2)));
  return (
    <div class="stepper" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <button
        type="button"
        aria-label={message('smaller', label)}
        disabled={value <= least}
        onClick={() => to(value - step)}
      >
        −
      </button>
      <output>{shown}</output>
      <button
        type="button"
        aria-label={message('larger', label)}
        disabled={value >= greatest}
        onClick={() => to(value + step)}
      >
        +
      </button>
    </div>
  );
}
