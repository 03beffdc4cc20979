import type { Page } from "playwright-core";

/** What has the focus. */
export interface Focused {
  readonly side: "bar" | "grid" | "pane" | "page";
  /** What a screen reader calls it, as far as a label or its text says. */
  readonly name: string;
  readonly role: string | null;
  /** Something drawn around it says that it has the focus. */
  readonly visible: boolean;
}

const MOST_TABS = 60;
/** What has the focus after a key is settled once the page has drawn; nobody presses the next one sooner. */
const BETWEEN_KEYS_MS = 80;

/** A person who has no mouse. */
export function keyboardOf(page: Page) {
  const press = async (key: string): Promise<Focused> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
    return focused(page);
  };
  return {
    press,
    type: (text: string) => page.keyboard.type(text),
    focused: () => focused(page),
    /** Goes on with Tab until the focus is on what is called so. @throws {Error} when it never comes there: nothing traps the focus on the way */
    async tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Focused> {
      const seen: string[] = [];
      for (let now = await focused(page); seen.length < MOST_TABS; now = await press(key)) {
        seen.push(`${now.side}: ${now.name}`);
        if (typeof name === "string" ? now.name === name : name.test(now.name)) return now;
      }
      throw new Error(`no way with ${key} to ${name}: ${seen.join(" > ")}`);
    },
  };
}

/** Runs in the page: nothing in it may be a function with a name of its own. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const top = document.activeElement!;
    const inner = top instanceof HTMLIFrameElement ? top.contentDocument!.activeElement! : top;
    const around = inner.closest("#grid")?.querySelector('section:has(> canvas[id^="univer-sheet-main-canvas"])');
    // The cells' own listener is a speck: what is seen is the frame around all of them.
    const { outlineStyle, outlineWidth } = inner.matches('[data-u-comp="editor"]') && around ? getComputedStyle(around, "::after") : getComputedStyle(inner);
    return {
      side: top.id === "pane" ? "pane" as const : top.closest("#bar") ? "bar" as const : top.closest("#grid") ? "grid" as const : "page" as const,
      name: (inner.getAttribute("aria-label") ?? inner.textContent ?? "").replace(/\s+/g, " ").trim(),
      role: inner.getAttribute("role"),
      visible: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1,
    };
  });
}
