import "./ownFonts";
import { showPane } from "../pane/app";
import { adoptWorkbook } from "./adoptWorkbook";

/** The real task pane, on the workbook of the page around it. */
const workbook = (window.parent as Window).pactuaWorkbook;
if (workbook) {
  const leave = showPane(document.getElementById("pactua")!, adoptWorkbook(workbook));
  window.addEventListener("pagehide", () => void leave());
}
