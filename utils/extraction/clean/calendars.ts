/** Whether a table is the sheet of a month, which leads to what was published on its days. */
export function isCalendar(table: Element): boolean {
  if ((table.textContent ?? '').length > LONGEST_CALENDAR) return false;
  const cells = [...table.querySelectorAll('td,th')].map((cell) => cell.textContent?.trim() ?? '');
  if (cells.some((cell) => cell.length > LONGEST_CELL)) return false;
  const days = cells.filter((cell) => /^\d+$/.test(cell));
  const isOfDays = days.length >= MOST_OF_ALL * cells.filter((cell) => cell !== '').length;
  return isOfDays && days.join(' ').includes(MONTH);
}

/** The days that every month has. */
const MONTH = Array.from({ length: 28 }, (_, day) => day + 1).join(' ');
/** Characters, the spaces between its cells included, and those of the name of a month. */
const LONGEST_CALENDAR = 4000;
const LONGEST_CELL = 40;
/** Share of its cells that are days, beside their names and the ways to other months. */
const MOST_OF_ALL = 0.6;
