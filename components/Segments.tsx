import { useId } from 'preact/hooks';
import './LengthControl.css';

export type SegmentsProps<Option extends string> = {
  legend: string;
  options: readonly Option[];
  chosen: Option;
  nameOf: (option: Option) => string;
  onChoose: (option: Option) => void;
};

/** One choice of a few, all of them in sight. */
export function Segments<Option extends string>({
  legend,
  options,
  chosen,
  nameOf,
  onChoose,
}: SegmentsProps<Option>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="length">
        {options.map((option) => (
          <label key={option}>
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              value={option}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
