/** What only a person does; the window is blurred when somebody goes into the pane's frame. */
const BEGINNINGS = ["keydown", "pointerdown", "blur"] as const;

/** Until somebody begins, the focus stays where the way with Tab begins: the grid takes it when it is first shown, and in its cells Tab goes to the next cell. */
export function holdFocus(container: HTMLElement, first: HTMLElement): void {
  const giveBack = (): void => first.focus();
  const begin = ({ target, type }: Event): void => {
    if (type === "blur" && target !== window) return;
    container.removeEventListener("focusin", giveBack);
    BEGINNINGS.forEach(event => window.removeEventListener(event, begin, true));
  };
  container.addEventListener("focusin", giveBack);
  BEGINNINGS.forEach(event => window.addEventListener(event, begin, true));
  giveBack();
}
