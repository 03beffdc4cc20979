import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadTheme } from "office-ui-fabric-react/lib/Styling";
import * as React from "react";
import { revive } from "../../scripts/pictures/snapshotText";
import { createDesk, type Desk } from "../../src/pane/desk";
import { listen } from "../../src/pane/listen";
import { Pane } from "../../src/pane/Pane";
import { registerDrawings } from "../../src/pane/part/icons";
import "../../src/pane/Screen";
import { THEME } from "../../src/pane/part/theme";
import { type LiveMemory, liveMemory } from "../../src/workbook/memory/liveMemory";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

export interface OpenPane {
  readonly workbook: LiveMemory;
  readonly desk: Desk;
  readonly container: HTMLElement;
}

export interface How {
  readonly readOnly?: boolean;
  /** Whatever of the workbook shall behave otherwise. */
  readonly but?: Partial<LiveMemory>;
}

/** A day after the quadrimestre of the sample's production. */
const TODAY = "2023-05-10";

registerDrawings();
loadTheme(THEME);
// What is not to be seen is not drawn; asking jsdom for the style of each element takes longer than all the rest.
// A write on a busy machine takes longer than the second that is waited for by default.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

/** The pane beside a workbook in memory, as a user finds it. */
export async function openPane(snapshot: WorkbookSnapshot, { readOnly = false, but = {} }: How = {}): Promise<OpenPane> {
  const workbook = Object.assign(liveMemory(snapshot, { name: "contrato.xlsx", readOnly }), but);
  const desk = createDesk(workbook, () => TODAY);
  current = desk;
  const { container } = render(<Pane desk={desk} />);
  await act(async () => void (await listen(desk)));
  return { workbook, desk, container };
}

/** The same, read. */
export async function openRead(snapshot: WorkbookSnapshot, how: How = {}): Promise<OpenPane> {
  const pane = await openPane(snapshot, how);
  await press("Ler a pasta de trabalho");
  return pane;
}

/** Presses the first button of this name, and waits until what it starts is done. */
export async function press(name: string | RegExp): Promise<void> {
  const [button] = await screen.findAllByRole("button", { name });
  userEvent.click(button!);
  await settled();
}

export async function goToTab(name: RegExp): Promise<void> {
  userEvent.click(screen.getByRole("tab", { name }));
  await settled();
}

/** Lets jobs that were started come to their end. */
export async function settled(): Promise<void> {
  const pause = (): Promise<void> => act(() => new Promise(resolve => setTimeout(resolve, 10)));
  await pause();
  while (current?.store.get().running) await pause();
  await pause();
}

let current: Desk | null = null;

/** @param path from the repository's top */
export function readSnapshot(path: string): WorkbookSnapshot {
  return revive(execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "printSnapshot.ts"), path], { encoding: "utf8", maxBuffer: 50_000_000 }));
}

/** The contract sample, with its production in sheets of the same workbook. */
export function contractWithProduction(): WorkbookSnapshot {
  const [contract, production] = [readSnapshot("samples/contrato-complexo-saude.xlsx"), readSnapshot("samples/producao-quadrimestre.xlsx")];
  return { ...contract, sheets: [...contract.sheets, ...production.sheets] };
}

export function sheetNames({ workbook }: OpenPane): string[] {
  return workbook.snapshot.sheets.map(({ name }) => name);
}

export function sheetNamed({ workbook }: OpenPane, name: string): SheetSnapshot {
  return workbook.snapshot.sheets.find(sheet => sheet.name === name)!;
}
