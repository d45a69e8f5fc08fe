import { message } from '@/utils/browser/i18n';
import './Outline.css';

/** A heading of the article. */
export type OutlineEntry = {
  /** Index of its block. */
  block: number;
  text: string;
  /** 2 for those right below the title. */
  level: number;
};

export type OutlineProps = { entries: OutlineEntry[]; onChoose: (block: number) => void };

/** The article's headings; each leads to its place. */
export function Outline({ entries, onChoose }: OutlineProps) {
  return (
    <nav class="outline" aria-labelledby="outline-heading">
      <div class="section-head">
        <h2 id="outline-heading">{message('outline')}</h2>
      </div>
      <ol dir="auto">
        {entries.map(({ block, text, level }) => (
          <li key={block} data-level={Math.min(level, 4)}>
            <button type="button" onClick={() => onChoose(block)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
