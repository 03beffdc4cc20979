import { act, fireEvent, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { goToTab, type How, openRead, type OpenPane, readSnapshot, settled } from "./openPane";

/** The strategic plan, a workbook of actions and of indicators by year. */
export const plan = readSnapshot("samples/plano-estrategico.xlsx");

/** A day on which some actions of it are late. */
export const DAY = "31/08/2024";

/** The tab Acompanhar on a day, as it is typed; null leaves it at today. */
export async function openAcompanhar(snapshot: WorkbookSnapshot = plan, how: How = {}, day: string | null = DAY): Promise<OpenPane> {
  const pane = await openRead(snapshot, how);
  await goToTab(/Acompanhar/);
  if (day !== null) await onDay(day);
  return pane;
}

export const dateField = (): HTMLElement => screen.getByRole("textbox", { name: "Situação em" });

export async function onDay(text: string): Promise<void> {
  fireEvent.change(dateField(), { target: { value: text } });
  fireEvent.blur(dateField());
  await settled();
}

/** The user selects in Excel. */
export function point({ workbook }: OpenPane, sheet: string, range: string): void {
  act(() => workbook.point({ sheet, range }));
}

/** What the pane says of the selected cell. */
export function explained(): string {
  return document.getElementById("explained")!.parentElement!.textContent!;
}
