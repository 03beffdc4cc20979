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
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _detectForcedRecalculationNodeRecursion(node: BaseAstNode): boolean;
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
 * - It looks through every parsed formula for such functions, and for those that change by themselves.
 * - It enters the ranges of every formula again, beside those of the last time. They are entered when they are other ones, or were taken out.
 */
export function guardDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const led = remembered(leadingAway);
  generator._getAddressFunctionNodeList = node => (node ? led(node) : []);
  generator._detectForcedRecalculationNodeRecursion = remembered(generator._detectForcedRecalculationNodeRecursion.bind(generator));
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

/** What is true of a parsed formula stays true of it. */
function remembered<T>(find: (node: BaseAstNode) => T): (node: BaseAstNode) => T {
  const known = new WeakMap<BaseAstNode, { readonly found: T }>();
  return node => {
    const before = known.get(node);
    if (before) return before.found;
    const found = find(node);
    known.set(node, { found });
    return found;
  };
}

function leadingAway(node: BaseAstNode): BaseAstNode[] {
  return node.getChildren().flatMap(child => (child.isAddress() && child.getToken().trim().toUpperCase() !== "INDEX" ? [child] : leadingAway(child)));
}

function same(one: Ranges, other: Ranges): boolean {
  return one.length === other.length && one.every((a, index) => {
    const b = other[index]!;
    return a.sheetId === b.sheetId && a.unitId === b.unitId && SIDES.every(side => Object.is(a.range[side], b.range[side]));
  });
}
