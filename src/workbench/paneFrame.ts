import { showPane } from "../pane/app";

/** The real task pane, on the workbook of the page around it. */
const workbook = window.parent.pactuaWorkbook;
if (workbook) showPane(document.getElementById("pactua")!, workbook);
