import { workbookErrorSentence } from "../../../src/locale/workbookErrors";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { RICH_PATCH } from "../../contract/patches";
import { dumpWorkbook } from "../../support/excelHost/model/dumpWorkbook";
import { longSheet, type Played, played } from "./playedWorkbook";

/** One sheet that stands and one that is new, each of several requests. */
const TWO_LONG = { sheets: [longSheet(5_200), longSheet(1_500, { key: "outra", name: "Outra", tables: [] })] };

async function withOwnSheet(): Promise<Played> {
  const workbook = played();
  await workbook.port.apply({ sheets: [longSheet(20)] });
  return workbook;
}

async function refusal(job: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await job.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError;
}

describe("a job that is cancelled", () => {
  test.each([1, 2, 4])("leaves the workbook as it was, when it is cancelled at step %i of a write", async step => {
    const { port, host } = await withOwnSheet();
    const before = dumpWorkbook(host.workbook);
    const controller = new AbortController();
    let steps = 0;
    let seen = {};
    const job = port.apply(TWO_LONG, () => {
      if (++steps !== step) return;
      seen = dumpWorkbook(host.workbook);
      controller.abort(new Error("o usuário desistiu"));
    }, controller.signal);
    await expect(job).rejects.toThrow("o usuário desistiu");
    expect(steps).toBe(step);
    expect(seen).not.toEqual(before);
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("sends nothing more, when it is cancelled while it reads", async () => {
    const { port, host } = played();
    await port.apply(TWO_LONG);
    const controller = new AbortController();
    host.takeSyncs();
    await expect(port.read(() => controller.abort(), controller.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(host.takeSyncs()).toBe(2);
  });

  test("does not begin at all, when it was cancelled before", async () => {
    const { port, host } = played();
    await expect(port.apply(RICH_PATCH, undefined, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(host.takeSyncs()).toBe(0);
  });
});

describe("a request that Excel refuses", () => {
  test("leaves the workbook as it was, whichever of the write it is", async () => {
    const { port, host } = await withOwnSheet();
    const before = dumpWorkbook(host.workbook);
    host.takeSyncs();
    const { undo } = await port.apply(TWO_LONG);
    const requests = host.takeSyncs();
    await undo();
    expect(requests).toBeGreaterThan(10);
    for (let nth = 1; nth <= requests; nth += 2) {
      host.failRequest(nth, "InvalidOperationInCellEditMode");
      expect((await refusal(port.apply(TWO_LONG))).code).toBe("cell-edit");
      expect([nth, dumpWorkbook(host.workbook)]).toEqual([nth, before]);
    }
  }, 60_000);

  test("because somebody has begun to type is taken back as soon as that is over", async () => {
    const { port, host } = await withOwnSheet();
    const before = dumpWorkbook(host.workbook);
    const error = await refusal(port.apply(TWO_LONG, () => host.beginEdit()));
    expect(workbookErrorSentence(error)).toContain("termine com Enter");
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("leaves an undo that can be asked for again", async () => {
    const { port, host } = await withOwnSheet();
    const before = dumpWorkbook(host.workbook);
    const { undo } = await port.apply(TWO_LONG);
    for (const nth of [1, 4]) {
      host.failRequest(nth, "InvalidOperationInCellEditMode");
      expect((await refusal(undo())).code).toBe("cell-edit");
    }
    await undo();
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("and says so where it cannot be taken back", async () => {
    const { port, host } = played();
    let told = 0;
    const error = await refusal(port.apply(TWO_LONG, () => {
      if (told++ === 0) host.failRequest(1, "GeneralException");
      if (host.workbook.sheets.length > 3) host.workbook.isProtected = true;
    }));
    expect(error).toMatchObject({ code: "not-restored", params: { sheets: "Longa, Outra" } });
    expect(workbookErrorSentence(error)).toContain("confira Longa, Outra");
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit"], ["AccessDenied", "write-refused"], ["RequestAborted", "excel-busy"],
    ["ResponsePayloadSizeLimitExceeded", "request-too-large"], ["ItemNotFound", "excel-failed"],
  ])("%s is told as %s, in a sentence that says what to do", async (code, expected) => {
    const { port, host } = played();
    host.failRequest(1, code);
    const error = await refusal(port.read());
    expect(error.code).toBe(expected);
    expect(workbookErrorSentence(error)).toMatch(/: .*(tente de novo|desproteja|apague)/);
  });
});

describe("a workbook that may not be changed", () => {
  test("with a protected sheet of ours is left alone, and the sheet is named", async () => {
    const { port, host, sheet } = await withOwnSheet();
    sheet("Longa").isProtected = true;
    const before = dumpWorkbook(host.workbook);
    const error = await refusal(port.apply(TWO_LONG));
    expect(workbookErrorSentence(error)).toBe("A planilha \"Longa\" está protegida: desproteja-a em Revisão › Desproteger Planilha e tente de novo.");
    expect(dumpWorkbook(host.workbook)).toEqual(before);
  });

  test("takes the sheets all the same, when only the user's are protected", async () => {
    const { port, sheet } = played();
    sheet("Fonte").isProtected = true;
    await port.apply(RICH_PATCH);
    expect(sheet("Metas").at(3, 0)!.value).toBe("Consultas");
  });

  test("with a protected structure is updated, but gets no new sheet", async () => {
    const { port, host } = await withOwnSheet();
    host.workbook.isProtected = true;
    await port.apply({ sheets: [longSheet(3)] });
    expect((await refusal(port.apply(TWO_LONG))).code).toBe("structure-protected");
  });

  test("because it is open for reading only says so, and is read", async () => {
    const { port, host } = played();
    host.workbook.isReadOnly = true;
    expect(await port.about()).toEqual({ name: "contrato.xlsx", readOnly: true });
    expect((await port.read()).sheets).toHaveLength(3);
    for (const job of [port.apply(RICH_PATCH), port.keep({ "Pactua.x": "1" }), port.write([{ at: { sheet: "Fonte", cell: "A1" }, value: 1 }])]) {
      expect((await refusal(job)).code).toBe("read-only");
    }
  });
});
