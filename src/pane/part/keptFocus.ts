import * as React from "react";
import type { Notice } from "../state";
import { usePane } from "./DeskContext";

const CONTROLS = "button, input, select, textarea, a[href], [tabindex='0']";

/** Where somebody was: what stood around it, from the inside out, and what had been said by then. */
interface Place {
  readonly element: HTMLElement;
  readonly around: readonly Element[];
  readonly notice: Notice | null;
}

/**
 * Keeps the keyboard where somebody works: what had the focus is often gone once it was pressed, or grey while its job runs.
 * Back to it as soon as it can be pressed again; else to what was just said; else to the first control of what stood around it.
 * @param screen takes the focus while there is nothing better, and `said` for a notice: both with `tabIndex={-1}`
 */
export function useKeptFocus(screen: React.RefObject<HTMLElement>, said: React.RefObject<HTMLElement>): void {
  const { running, notice } = usePane();
  const last = React.useRef<Place | null>(null);
  const waiting = React.useRef(false);
  const shown = React.useRef(notice);
  shown.current = notice;
  React.useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const element = target as HTMLElement;
      if (element !== screen.current) last.current = { element, around: ancestors(element), notice: shown.current };
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [screen]);
  React.useEffect(() => {
    const settle = (): void => {
      const place = last.current;
      if (!place || !document.hasFocus() || !isLost(place.element, waiting.current ? screen.current : null)) return;
      const next = isReady(place.element) ? place.element : running ? null : (notice && notice !== place.notice ? said.current : nearest(place, screen.current));
      waiting.current = running !== null;
      (next ?? screen.current)?.focus();
    };
    // A job that ends says what it did in a second change of the state.
    const timer = setTimeout(settle);
    return () => clearTimeout(timer);
  });
}

function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
  return around;
}

/** Nobody has chosen another place since. @param standIn what has the focus in its stead */
function isLost(element: HTMLElement, standIn: HTMLElement | null): boolean {
  const now = document.activeElement;
  if (standIn !== null && now === standIn) return true;
  return !isReady(element) && (now === null || now === document.body || now === element);
}

function isReady(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

/** The first control of the innermost place that still stands on the screen. */
function nearest({ around }: Place, screen: HTMLElement | null): HTMLElement | null {
  for (const place of around) {
    if (!screen?.contains(place)) continue;
    const control = [...place.querySelectorAll<HTMLElement>(CONTROLS)].find(isReady);
    if (control) return control;
  }
  return null;
}
