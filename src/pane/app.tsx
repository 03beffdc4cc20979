import * as React from "react";
import { render } from "react-dom";
import type { LiveWorkbook } from "../workbook/livePort";

/** Shows the task pane of an open workbook. @param root an empty element that fills the page */
export function showPane(root: HTMLElement, workbook: LiveWorkbook): void {
  render(<p>{String(workbook)}</p>, root);
}
