import { GRID_NAME } from "../../locale/workbench";

/** The cells listen to the keyboard through this element. */
const CELLS = "#__editor___INTERNAL_EDITOR__DOCS_NORMAL";
/** From these the grid hands the focus on to the cells at once, or they lie outside of what is drawn: nobody could press them, nor get past them. */
const NO_STOPS = 'canvas, footer button, [data-u-comp="formula-bar"] button, #__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR';

/**
 * Tab comes to what can be seen, in the order in which it stands, and to the cells last. By itself the grid puts its canvases before everything else on the page.
 * @param keys the id of what tells how to get out of the cells: in them, Tab goes to the next one
 */
export function orderTabs(container: HTMLElement, keys: string): void {
  const order = (): void => {
    container.querySelectorAll<HTMLElement>(NO_STOPS).forEach(element => {
      if (element.getAttribute("tabindex") !== "-1") element.tabIndex = -1;
    });
    const cells = container.querySelector(CELLS);
    if (!cells || cells.hasAttribute("role")) return;
    const named = { role: "textbox", "aria-label": GRID_NAME, "aria-describedby": keys };
    Object.entries(named).forEach(([name, value]) => cells.setAttribute(name, value));
  };
  new MutationObserver(order).observe(container, { childList: true, subtree: true });
  order();
}
