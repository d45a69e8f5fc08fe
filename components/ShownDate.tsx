import { useId, useRef } from 'preact/hooks';
import type { DateCandidate, DateSource, PublishDate } from '@/utils/model/publish-date';
import { message } from '@/utils/browser/i18n';
import { dateProvenance, type ProvenancePart } from '@/utils/text/date-provenance';
import { describeDate } from '@/utils/text/format-date';
import './ShownDate.css';

export type ShownDateProps = {
  date: PublishDate;
  /** What the date is the date of. */
  of: DateCandidate['role'];
  candidates: DateCandidate[];
  locale: string;
  now: Date;
  form: 'locale' | 'page';
};

/** One date; on hover or focus where on the page it was found, and what the page says elsewhere. */
export function ShownDate({ date, of: role, candidates, locale, now, form }: ShownDateProps) {
  const id = useId();
  const { absolute, isApproximate } = describeDate(date, { locale, now });
  const inPageWords = form === 'page' && date.source === 'visible-text';
  const words = useRef<HTMLSpanElement>(null);
  const show = () => words.current && shiftIntoView(words.current);
  return (
    <span class="shown-date" onMouseEnter={show} onFocusIn={show}>
      <button type="button" aria-describedby={id}>
        <time dateTime={date.value} dir="auto">
          {inPageWords ? date.raw : isApproximate ? `≈ ${absolute}` : absolute}
        </time>
      </button>
      <span id={id} ref={words} class="provenance" role="tooltip">
        {dateProvenance(date, candidates, { role, locale }).map((part) => (
          <ProvenanceLine key={part.key} part={part} />
        ))}
      </span>
    </span>
  );
}

/** Moves what stands below the middle of a date sideways, so far that nothing of it is beyond the window's edges. */
function shiftIntoView(element: HTMLElement): void {
  element.style.setProperty('--shift', '0px');
  const { left, right } = element.getBoundingClientRect();
  const beyond = Math.max(0, right + EDGE - document.documentElement.clientWidth);
  element.style.setProperty('--shift', `${Math.max(EDGE - left, -beyond)}px`);
}

/** Pixels between it and an edge. */
const EDGE = 4;

/** The sources as the names of messages end. */
const NAMES = {
  'json-ld': 'jsonLd',
  meta: 'meta',
  microdata: 'microdata',
  'time-element': 'time',
  'visible-text': 'text',
  url: 'url',
} as const satisfies Record<DateSource, string>;

function ProvenanceLine({ part }: { part: ProvenancePart }) {
  switch (part.key) {
    case 'foundIn':
      return (
        <span>
          {message(`foundIn_${NAMES[part.source]}`)} <q dir="auto">{part.raw}</q>
        </span>
      );
    case 'confirmed':
      return <span>{message('dateConfirmed')}</span>;
    case 'countedBack':
      return <span>{message('dateCountedBack')}</span>;
    case 'otherDay':
      return (
        <span>{message('dateOtherDay', message(`source_${NAMES[part.source]}`), part.date)}</span>
      );
    default:
      return part satisfies never;
  }
}
