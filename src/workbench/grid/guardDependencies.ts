import type { Injector } from "@univerjs/core";
import { type BaseAstNode, IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

const SIDES = ["startRow", "startColumn", "endRow", "endColumn"] as const;

/** Where a whole row or column has no end, there is no number. */
type Ranges = readonly { readonly unitId: string; readonly sheetId: string; readonly range: Readonly<Record<(typeof SIDES)[number], number>> }[];

/** A formula as the grid holds it while it finds out what hangs on what. One that only points to another has the other's ranges, moved. */
interface Tree {
  readonly treeId: number;
  readonly rangeList: Ranges;
  readonly refTree?: { readonly rangeList: Ranges };
  readonly addressFunctionNodes: readonly unknown[];
}

interface Generator {
  _nodeTraversalReferenceFunction(node: BaseAstNode, found: BaseAstNode[]): void;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
}

interface Manager {
  readonly _allTreeMap: ReadonlyMap<number, object>;
  addDependencyRTreeCache(tree: Tree): void;
}

/**
 * What the grid finds out anew on every change, of all formulas of the workbook, is found out once:
 *
 * - Before it computes anything it computes every INDEX, OFFSET and INDIRECT, with all that they hang on, to learn where they lead. INDEX never leads
 *   out of what it is given, and on that a formula hangs already.
 * - It enters the ranges of every formula again, beside those of the last time. They are entered when they are other ones, or were taken out.
 */
export function guardDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  generator._nodeTraversalReferenceFunction = (node, found) => {
    for (const child of node.getChildren()) {
      if (leadsAway(child)) found.push(child);
      else generator._nodeTraversalReferenceFunction(child, found);
    }
  };
  const follow = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async trees => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await follow(trees);
  };

  const manager = injector.get(IDependencyManagerService) as unknown as Manager;
  const enter = manager.addDependencyRTreeCache.bind(manager);
  const entered = new WeakMap<object, Ranges>();
  manager.addDependencyRTreeCache = tree => {
    const { rangeList } = tree.refTree ?? tree;
    const entry = manager._allTreeMap.get(tree.treeId);
    const before = entry && entered.get(entry);
    if (before && same(before, rangeList)) return;
    enter(tree);
    const now = manager._allTreeMap.get(tree.treeId);
    if (now) entered.set(now, [...rangeList]);
  };
}

function leadsAway(node: BaseAstNode): boolean {
  return node.isAddress() && node.getToken().trim().toUpperCase() !== "INDEX";
}

function same(one: Ranges, other: Ranges): boolean {
  return one.length === other.length && one.every((a, index) => {
    const b = other[index]!;
    return a.sheetId === b.sheetId && a.unitId === b.unitId && SIDES.every(side => Object.is(a.range[side], b.range[side]));
  });
}
