import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AVALIAR } from "../../src/locale/pane/avaliar";
import { PLANILHA } from "../../src/locale/pane/planilha";
import { COMMAND_NAMES } from "../../src/locale/pane/shared";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { plannerAt } from "../../test/e2e/support/planner";
import { ready } from "../../test/e2e/support/ready";
import { wired } from "../../test/e2e/support/wire";
import { startWorkbench, type Workbench } from "../../test/e2e/support/workbench";
import { buildWorkbench } from "../../workbench/build";
import { contractWorkbook } from "./contractWorkbook";
import { duration } from "./duration";
import { type Figure, ratioFigure } from "./figure";
import { inputLatency } from "./inputLatency";
import { spilledPayments } from "./spilledPayments";

interface Sample {
  readonly title: string;
  readonly file: string;
  /** A line whose four months are typed, and the evaluation sheet it is on. */
  readonly sheet: string;
  readonly indicator: string;
  /** One of the user's own sheets. */
  readonly plain: string;
}

const CONTRACT: Sample = { title: "Contract workbook, 304 lines", file: "samples/contrato-complexo-saude.xlsx", sheet: "Avaliação HC", indicator: "Nº DE SAÍDAS HOSPITALARES", plain: "AB" };
const TEN_TIMES = { sheets: 9, lines: 3_000 };
const MOST_TIMES_BARE = 2;

type Print = (title: string, figures: readonly Figure[]) => void;

/** The whole way on the contract workbook and on one ten times as large; each beside the bare grid in the same run. */
export async function benchWorkbench(print: Print): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pactua-bench-"));
  await buildWorkbench();
  const bench = await startWorkbench();
  bench.page.on("dialog", dialog => void dialog.accept());
  // tsx names the functions that are sent to the page, by a helper that is not there.
  await bench.page.addInitScript("globalThis.__name = given => given");
  try {
    print("Workbench", [await pageReady(bench)]);
    print(`\n${CONTRACT.title}`, await wholeWay(bench, CONTRACT));
    const file = join(folder, "contrato-dez-vezes.xlsx");
    writeFileSync(file, await contractWorkbook(TEN_TIMES));
    print("\nTen times as large, 3,000 lines", await wholeWay(bench, { title: "", file, sheet: "Avaliação Especializada 2", indicator: "Procedimento 1", plain: "Rede 1" }));
    print("\nFunctions", await spilledPayments(bench.page));
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From asking for the page to the pane's first button. */
async function pageReady({ page, address }: Workbench): Promise<Figure> {
  const ms = await timed(async () => {
    await page.goto(address);
    await plannerAt(page).button(COMMAND_NAMES.read).waitFor();
  });
  return duration("page ready: sample shown, pane usable", ms);
}

async function wholeWay({ page, address }: Workbench, { file, sheet, indicator, plain }: Sample): Promise<Figure[]> {
  await page.goto(address);
  await ready(page);
  const planner = plannerAt(page);
  const snapshot = await (await openWorkbookFile(file)).read();
  const bare = await timed(() => page.evaluate(async ({ json }) => {
    const revived = JSON.parse(json, (_, value) => (typeof value === "object" && value !== null && "$map" in value ? new Map(value.$map) : value));
    await (await window.pactuaBench!.open(revived, "nua.xlsx")).read();
  }, wired(snapshot)));
  await page.evaluate(() => window.localStorage.clear());
  const opened = await timed(async () => {
    await planner.open(file);
    await page.frameLocator("#pane").getByText(file.replace(/^.*\//, "")).waitFor({ timeout: 120_000 });
    await planner.button(COMMAND_NAMES.read).waitFor({ timeout: 120_000 });
  });
  const read = await timed(() => planner.read());
  await planner.button(PLANILHA.createTables).click();
  const tables = await timed(() => planner.confirm());
  await planner.tab("avaliar");
  await planner.pane.getByLabel(AVALIAR.quadrimestre).selectOption("1");
  await planner.button(AVALIAR.create).or(planner.button(AVALIAR.update)).first().click();
  const evaluation = await timed(() => planner.confirm());
  const typed = await inputLatency(page, sheet, indicator, plain);
  return [
    duration("the bare grid shows it and gives its cells", bare),
    duration("opened from the disk, pane beside it", opened),
    duration("recognised and checked", read),
    ratioFigure("  as a multiple of the bare grid", read / bare, MOST_TIMES_BARE),
    duration("meta tables made", tables),
    duration("evaluation sheets made", evaluation),
    duration("a number typed: the formula beside it, on a user's sheet", typed.plain),
    duration("a number typed: its payment, on the evaluation sheet", typed.cell),
    duration("a number typed: its payment in the pane", typed.pane),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
