import type { LabelKind } from './labels';
import type { Line } from './line-collector';
import type { Surroundings } from './surroundings';
import type { DateReading } from './text-dates';

/** A date in a line of the page's text. */
export type Sighting = {
  line: Line;
  reading: DateReading;
  element: Element;
  around: Surroundings;
  /** Characters from the headline; see `distanceTo`. */
  distance: number;
  label?: LabelKind | undefined;
  labelAfter?: LabelKind | undefined;
  /** Elements made like this one that hold dates. */
  alike: number;
};
