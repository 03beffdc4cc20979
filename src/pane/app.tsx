import { loadTheme } from "office-ui-fabric-react/lib/Styling";
import * as React from "react";
import { render, unmountComponentAtNode } from "react-dom";
import type { LiveWorkbook } from "../workbook/livePort";
import { read } from "./command/general";
import { deskOf } from "./deskOf";
import { isFirstVisit } from "./firstVisit";
import { Pane } from "./Pane";
import { registerDrawings } from "./part/icons";
import { THEME } from "./part/theme";

/**
 * Shows the task pane of an open workbook. Who has been here before finds it read already.
 * @param root an empty element that fills the page. @returns what takes the pane away
 */
export function showPane(root: HTMLElement, workbook: LiveWorkbook): () => Promise<void> {
  const desk = deskOf(workbook);
  registerDrawings();
  loadTheme(THEME);
  document.body.style.margin = "0";
  render(<Pane desk={desk} />, root);
  const listening = import(/* webpackChunkName: "work" */ "./listen").then(({ listen }) => listen(desk));
  if (!isFirstVisit() && desk.store.get().contract === null) void read.perform(desk);
  return async () => {
    unmountComponentAtNode(root);
    await (await listening)();
  };
}
