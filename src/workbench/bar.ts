import { BAR } from "../locale/workbench";

export interface Bar {
  say(text: string): void;
  fail(text: string): void;
  /** A button beside what was said, until something else is offered, or nothing. */
  offer(what: { readonly text: string; perform(): void } | null): void;
  /** What was refused is no longer news: what was said before it stands there again. */
  recover(): void;
}

/** The bar above the grid. @param does what its buttons do */
export function showBar(root: HTMLElement, does: { open(file: File): void; save(): void }): Bar {
  const title = document.createElement("h1");
  Object.assign(title, { textContent: BAR.title, tabIndex: -1 });
  const file = document.createElement("input");
  Object.assign(file, { type: "file", accept: ".xlsx,.xlsm", hidden: true, id: "file" });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) does.open(chosen);
    file.value = "";
  });
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  const keys = document.createElement("small");
  Object.assign(keys, { id: "keys", textContent: BAR.keys });
  root.append(title, button("open", BAR.open, () => file.click()), button("save", BAR.save, () => does.save()), file, status, keys);
  const show = (text: string, kind: string): void => {
    status.textContent = text;
    status.className = kind;
  };
  let said = "";
  let offered: HTMLButtonElement | null = null;
  return {
    say(text) {
      said = text;
      show(text, "");
    },
    fail: text => show(text, "error"),
    recover() {
      if (status.className !== "") show(said, "");
    },
    offer(what) {
      const hadFocus = offered !== null && offered === document.activeElement;
      offered?.remove();
      offered = what && button("offer", what.text, () => what.perform());
      if (offered) status.after(offered);
      if (hadFocus) (offered ?? root.querySelector("button"))?.focus();
    },
  };
}

function button(id: string, text: string, perform: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  Object.assign(element, { type: "button", id, textContent: text, title: text });
  element.addEventListener("click", perform);
  return element;
}
