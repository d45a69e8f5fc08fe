import type { Headed } from './header-row';

/** Rows from which a column that says the same everywhere says nothing. */
const MIN_SAME = 3;

/** The box without columns of marks, bullets and repeated pictures: those that are the same in every row and have no name of their own. */
export function withoutSilentColumns({ header, rows }: Headed): Headed {
  const keeps = (rows[0] ?? []).map((first, column) => {
    if (rows.length < MIN_SAME || rows.some((row) => row[column]?.text !== first.text)) return true;
    const name = header?.[column];
    return name !== undefined && name !== '' && name !== header?.[column + 1];
  });
  if (!keeps.includes(false)) return { ...(header && { header }), rows };
  const keep = <T>(cells: T[]): T[] => cells.filter((_, column) => keeps[column]);
  return { ...(header && { header: keep(header) }), rows: rows.map(keep) };
}
