import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** What an unfinished `=SUM(tblMetas[` leaves behind in the one parser that all formulas share. */
interface ParserState {
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/** Every formula is parsed with a clean slate: else one unfinished reference to a table makes nonsense of all formulas after it. */
export function guardParser(injector: Injector): void {
  const parser = injector.get(LexerTreeBuilder);
  const state = parser as unknown as ParserState;
  const clean = (): void => {
    state._squareBracketState = 0;
    state._tableBracketState = false;
  };
  const [treeBuilder, sequenceNodesBuilder] = [parser.treeBuilder.bind(parser), parser.sequenceNodesBuilder.bind(parser)];
  parser.treeBuilder = (...args) => {
    clean();
    return treeBuilder(...args);
  };
  parser.sequenceNodesBuilder = (...args) => {
    clean();
    return sequenceNodesBuilder(...args);
  };
}
