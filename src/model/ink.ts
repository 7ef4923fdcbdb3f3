import type { Box, Point } from './plane.js';

/** Cells of the table, px. */
const CELL = 3;

/** How much line lies where, so that a name can be put where there is little. */
export interface Ink {
  /** Length of all lines inside a box, px, to about one cell. */
  within(box: Box): number;
}

/**
 * Lines of a panel as a summed-area table (Crow 1984): any box is answered by four look-ups, however
 * many lines there are.
 */
export function makeInk(lines: readonly (readonly Point[])[], width: number, height: number): Ink {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  // Tenths of a pixel as whole numbers: sums and differences are exact, and nothing is nothing.
  const table = new Int32Array(columns * rows);
  const add = (x: number, y: number, length: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const cell = (Math.floor(y / CELL) + 1) * columns + Math.floor(x / CELL) + 1;
    if (cell < table.length) table[cell] = (table[cell] as number) + Math.ceil(length * 10);
  };
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const a = line[i - 1] as Point;
      const b = line[i] as Point;
      const length = Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
      const parts = Math.max(1, Math.ceil(length / CELL));
      // A line far outside, as at the edge of a projection, has nothing to add.
      if (parts > 4096) continue;
      for (let part = 0; part < parts; part++) {
        const t = (part + 0.5) / parts;
        add(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), length / parts);
      }
    }
  for (let row = 1; row < rows; row++) {
    let sum = 0;
    for (let column = 1; column < columns; column++) {
      const cell = row * columns + column;
      sum += table[cell] as number;
      table[cell] = sum + (table[cell - columns] as number);
    }
  }
  const at = (x: number, y: number): number => {
    const column = Math.max(0, Math.min(columns - 1, Math.round(x / CELL)));
    const row = Math.max(0, Math.min(rows - 1, Math.round(y / CELL)));
    return table[row * columns + column] as number;
  };
  return {
    within: ({ x, y, width: w, height: h }) =>
      (at(x + w, y + h) - at(x, y + h) - at(x + w, y) + at(x, y)) / 10,
  };
}
