/** What the page has side by side. */
export interface Sides {
  readonly bar: HTMLElement;
  readonly pane: HTMLIFrameElement;
  enterGrid(): void;
}

/** F6 goes from the grid to the pane and back, as in Excel; Shift+F6 to the bar above them and back. In the pane and the bar it goes where one was before. */
export function switchSides({ bar, pane, enterGrid }: Sides): void {
  let inBar: Element | null = null;
  let inPane: Element | null = null;
  bar.addEventListener("focusin", ({ target }) => {
    inBar = target as Element;
  });
  const enterBar = (): void => enter(isReady(inBar) ? inBar : bar.querySelector("button"));
  window.addEventListener("keydown", event => {
    if (!isSwitch(event)) return;
    if (bar.contains(document.activeElement)) enterGrid();
    else if (event.shiftKey) enterBar();
    else enter(isReady(inPane) ? inPane : firstIn(pane.contentDocument!));
  }, true);
  pane.addEventListener("load", () => {
    pane.contentDocument?.addEventListener("focusin", ({ target }) => {
      inPane = target as Element;
    });
    pane.contentWindow?.addEventListener("keydown", event => {
      if (!isSwitch(event)) return;
      if (event.shiftKey) enterBar();
      else enterGrid();
    }, true);
  });
}

function firstIn(pane: Document): Element | null {
  return pane.querySelector('[role="tab"][aria-selected="true"]') ?? pane.querySelector("button:not(:disabled)");
}

/** Over the border of the frame, the window comes first. */
function enter(element: Element | null): void {
  element?.ownerDocument.defaultView?.focus();
  (element as HTMLElement | null)?.focus();
}

function isReady(element: Element | null): boolean {
  return element !== null && element.isConnected && !element.matches(":disabled");
}

function isSwitch(event: KeyboardEvent): boolean {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
