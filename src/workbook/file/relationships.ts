import { elementsOf, rootOf } from "./xmlElements";
import type { Parts } from "./zipParts";

/** A pointer from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "drawing" … the same in both dialects of the standard. */
  readonly type: string;
  /** The part it points to, from the root of the package, without a leading stroke; the address itself where external. */
  readonly path: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" stands for the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The pointers of a part, none where it has no such list. */
export function relationships(parts: Parts, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(part));
  if (!bytes) return [];
  return elementsOf(rootOf(new TextDecoder().decode(bytes)), "Relationship").map(element => {
    const target = element.attribute("Target") ?? "";
    const external = element.attribute("TargetMode") === "External";
    return {
      id: element.attribute("Id") ?? "",
      type: (element.attribute("Type") ?? "").replace(/^.*\//, ""),
      path: external ? target : resolvePath(part, target),
      external,
    };
  });
}

/** Where a target leads, seen from the part that names it: ("xl/worksheets/sheet1.xml", "../tables/table1.xml") -> "xl/tables/table1.xml". */
export function resolvePath(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
