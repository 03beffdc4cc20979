import actions from "../expected/plano-estrategico.actions.json";
import sentences from "../expected/plano-estrategico.sentences.json";
import { differences } from "../support/differences";
import { readSample } from "../support/readSample";

describe("a strategic plan", () => {
  test("122 of 122 actions are read, field by field", async () => {
    const { actions: read } = await readSample("samples/plano-estrategico.xlsx");
    // Texts are trimmed on reading: a blank at a cell's end says nothing.
    expect(differences(actions.map(one => ({ ...one, ...("participants" in one && { participants: one.participants?.trim() ?? null }) })), read)).toEqual([]);
    expect(read).toHaveLength(122);
  });

  test("9 of 9 targets written as sentences, with baseline and end", async () => {
    const { targets } = await readSample("samples/plano-estrategico.xlsx");
    expect(differences(sentences, targets)).toEqual([]);
  });

  test("the panel year by year; nothing of the workbook is left over", async () => {
    const { series, ignored } = await readSample("samples/plano-estrategico.xlsx");
    expect(series).toHaveLength(60);
    expect(ignored).toEqual([]);
  });
});
