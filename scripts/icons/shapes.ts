/** A shape on a square whose sides are 1 long, x to the right and y down. */
export interface Shape {
  /** RGB without `#`. */
  readonly color: string;
  readonly covers: (x: number, y: number) => boolean;
}

type Point = readonly [x: number, y: number];

export function roundedRectangle(color: string, [left, top]: Point, [width, height]: Point, radius: number): Shape {
  const reach = (at: number, from: number, size: number): number => Math.max(from + radius - at, 0, at - (from + size - radius));
  return {
    color,
    covers: (x, y) => x >= left && x <= left + width && y >= top && y <= top + height && Math.hypot(reach(x, left, width), reach(y, top, height)) <= radius,
  };
}

export function ring(color: string, [cx, cy]: Point, radius: number, stroke: number): Shape {
  return { color, covers: (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - radius) <= stroke / 2 };
}

/** A line through points, with round ends. */
export function line(color: string, points: readonly Point[], stroke: number): Shape {
  const parts = points.slice(1).map((to, i) => [points[i]!, to] as const);
  return { color, covers: (x, y) => parts.some(([from, to]) => distance([x, y], from, to) <= stroke / 2) };
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
