/** Whether a table is the sheet of a month, which leads to what was published on its days. */
export function isCalendar(table: Element): boolean {
  const { length } = table.getElementsByTagName('td');
  if (length < FEWEST_CELLS || length > MOST_CELLS) return false;
  const cells = Array.from(
    table.querySelectorAll('td,th'),
    (cell) => cell.textContent?.trim() ?? '',
  );
  if (cells.some((cell) => cell.length > LONGEST_CELL)) return false;
  const days = cells.filter((cell) => /^\d+$/.test(cell));
  const isOfDays = days.length >= MOST_OF_ALL * cells.filter((cell) => cell !== '').length;
  return isOfDays && days.join(' ').includes(MONTH);
}

/** The days that every month has. */
const MONTH = Array.from({ length: 28 }, (_, day) => day + 1).join(' ');
/** Four weeks, and six with the names of the days and the ways to other months. */
const FEWEST_CELLS = 28;
const MOST_CELLS = 60;
/** Characters of the name of a month. */
const LONGEST_CELL = 40;
/** Share of its cells that are days, beside their names and the ways to other months. */
const MOST_OF_ALL = 0.6;
