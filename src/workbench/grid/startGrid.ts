import { type Injector, IUniverInstanceService, type IWorkbookData, LocaleType, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import DesignPtBR from "@univerjs/design/locale/pt-BR";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsUIPtBR from "@univerjs/docs-ui/locale/pt-BR";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import ConditionalPtBR from "@univerjs/sheets-conditional-formatting-ui/locale/pt-BR";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import ValidationPtBR from "@univerjs/sheets-data-validation/locale/pt-BR";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import ValidationUIPtBR from "@univerjs/sheets-data-validation-ui/locale/pt-BR";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import FormulaPtBR from "@univerjs/sheets-formula/locale/pt-BR";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import FormulaUIPtBR from "@univerjs/sheets-formula-ui/locale/pt-BR";
import SheetsPtBR from "@univerjs/sheets/locale/pt-BR";
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import NumfmtUIPtBR from "@univerjs/sheets-numfmt-ui/locale/pt-BR";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import TablePtBR from "@univerjs/sheets-table/locale/pt-BR";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import TableUIPtBR from "@univerjs/sheets-table-ui/locale/pt-BR";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUIPtBR from "@univerjs/sheets-ui/locale/pt-BR";
import { UniverUIPlugin } from "@univerjs/ui";
import UIPtBR from "@univerjs/ui/locale/pt-BR";
import { GRID_WORDS, RECALCULATING } from "../../locale/workbench";
import { computed } from "../../workbook/grid/gridHost";
import { MISREADING_MENUS, UNSAVED_COMMANDS, UNSAVED_MENUS } from "./unsavedCommands";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";

/** Packs are merged by their first key only: what is added to one has to hold all of it. */
const { "sheets-ui": sheetsUi } = SheetsUIPtBR;
const { "sheets-formula": formula } = FormulaPtBR;

const LOCALE = mergeLocales(
  DesignPtBR, UIPtBR, DocsUIPtBR, SheetsPtBR, { "sheets-ui": { ...sheetsUi, info: { ...sheetsUi.info, ...GRID_WORDS } } }, { "sheets-formula": { ...formula, progress: RECALCULATING } }, FormulaUIPtBR, NumfmtUIPtBR,
  TablePtBR, TableUIPtBR, ConditionalPtBR, ValidationPtBR, ValidationUIPtBR,
);

/** What cannot be saved is not offered, nor what gives wrong numbers. */
const MENU = Object.fromEntries([...UNSAVED_COMMANDS.keys(), ...UNSAVED_MENUS, ...MISREADING_MENUS].map(id => [id, { hidden: true }]));

/** Validations are still looked at for a moment after the last change, and want their workbook then. */
const LINGER_MS = 2000;
/** Between two looks at the page: each may draw the whole sheet anew. At 500, the grid's own choice, a fifth of a long calculation was drawing. */
const FORMULAS_AT_A_STRETCH = 2000;

export interface Grid {
  readonly injector: Injector;
  /** Shows a workbook in the place of the one shown before. */
  show(book: IWorkbookData): void;
}

/**
 * An empty grid that fills the element.
 * @param prepare what has to be done to the grid's services; they are there once the first workbook is shown, before anything is computed
 */
export function startGrid(container: HTMLElement, prepare: (injector: Injector) => void): Grid {
  const univer = new Univer({ locale: LocaleType.PT_BR, locales: { [LocaleType.PT_BR]: LOCALE } });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { intervalCount: FORMULAS_AT_A_STRETCH });
  univer.registerPlugin(UniverUIPlugin, { container, header: true, footer: true, menu: MENU });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  // What the workbook says its formulas gave stands until something they hang on changes.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);

  const injector = univer.__getInjector();
  let shown: string | null = null;
  return {
    injector,
    show(book) {
      const former = shown;
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, book);
      if (former === null) {
        injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("pt");
        prepare(injector);
      }
      shown = book.id;
      if (former !== null) setTimeout(() => void takeAway(injector, former).catch(() => undefined), LINGER_MS);
    },
  };
}

/**
 * Not in the midst of a calculation: what it gives for a workbook that is gone cannot be put anywhere, and then nothing of it is.
 * One that never ends leaves the workbook in memory, and does no other harm.
 */
async function takeAway(injector: Injector, unitId: string): Promise<void> {
  await computed({ injector });
  injector.get(IUniverInstanceService).disposeUnit(unitId);
}
