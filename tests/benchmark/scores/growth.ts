/**
 * The exponent with which times grow with sizes: the slope of a straight line through their logarithms, by least
 * squares. 1 is linear, 2 quadratic.
 *
 * @param points size and time of each measurement, both above 0.
 */
export function growthExponent(points: [size: number, time: number][]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  let above = 0;
  let below = 0;
  for (const [x, y] of logs) {
    above += (x - meanX) * (y - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}
