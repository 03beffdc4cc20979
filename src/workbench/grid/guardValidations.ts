import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/** Cells with a validation are looked at when the page has time for it: by then their sheet can be gone, taken back by whoever made it, and that is no fault. */
export function guardValidations(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const look = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? look(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
