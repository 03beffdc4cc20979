import { refuse } from "./hostError";

interface Collection {
  readonly items: readonly object[];
}

/**
 * What a load gives back: the properties asked for, in the capitals of the wire, a collection as `_Items`.
 * @param paths such as "name" or "font/color"; the client leaves out the "items/" of the object itself
 */
export function project(target: object, paths: readonly string[]): object {
  if (isCollection(target)) return { _Items: target.items.map(item => ({ ...project(item, withoutItems(paths)), ...keyOf(item) })) };
  const result: Record<string, unknown> = {};
  for (const [name, deeper] of byFirst(paths)) {
    if (!(name in target) || name in Object.prototype) refuse("ApiNotFound", `${target.constructor.name}.${name} is not played`);
    const value: unknown = Reflect.get(target, name);
    const wire = name.replace(/^./, letter => letter.toUpperCase());
    result[wire] = deeper.length === 0 ? value : value === null ? null : project(value as object, deeper);
  }
  return result;
}

function isCollection(target: object): target is Collection {
  return "items" in target;
}

function withoutItems(paths: readonly string[]): readonly string[] {
  return paths.map(path => path.replace(/^items\//, "")).filter(path => path !== "items");
}

function keyOf(item: object): object {
  return "key" in item ? { _Id: item.key } : {};
}

/** ["a/x", "a/y", "b"] -> a: [x, y], b: []. */
function byFirst(paths: readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first, ...rest] = path.split("/") as [string, ...string[]];
    const deeper = groups.get(first) ?? [];
    if (rest.length > 0) deeper.push(rest.join("/"));
    groups.set(first, deeper);
  }
  return groups;
}
