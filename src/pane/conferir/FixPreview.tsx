import * as React from "react";
import { COMMANDS } from "../command/registry";
import { type CellRef, parseCellName } from "../../domain/address";
import { fromNumber } from "../../domain/decimal";
import { number } from "../../locale/numbers";
import { CONFERIR } from "../../locale/pane/conferir";
import { COMMAND_NAMES } from "../../locale/pane/shared";
import type { Finding, Fix } from "../../validate/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { CommandButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { style } from "../part/style";

const MOST = 6;

/** Which cells would change, and how: nothing of the user's is touched before this was seen. */
export function FixPreview({ finding }: { readonly finding: Finding }): JSX.Element {
  const { contract } = usePane();
  const { fixes = [] } = finding;
  const box = React.useRef<HTMLTableElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div className={style.column}>
      <table ref={box} tabIndex={-1} className={style.table}>
        <caption className={style.heading} style={{ textAlign: "left" }}>{CONFERIR.fixTitle(fixes.length)}</caption>
        <thead><tr><th scope="col">{CONFERIR.fixCell}</th><th scope="col">{CONFERIR.before}</th><th scope="col">{CONFERIR.after}</th></tr></thead>
        <tbody>
          {fixes.slice(0, MOST).map(({ at, before, after }) => (
            <tr key={`${at.sheet}!${at.cell}`}><th scope="row">{at.sheet}!{at.cell}</th><td>{(contract && errorIn(contract.snapshot, at)) ?? shownBefore({ before, after })}</td><td><b>{shownAfter({ before, after })}</b></td></tr>
          ))}
        </tbody>
      </table>
      {fixes.length > MOST && <p className={style.small}>{CONFERIR.moreFixes(fixes.length - MOST)}</p>}
      <div className={style.row}>
        <CommandButton command={COMMANDS.applyFix} argument={finding} look="primary" />
        <CommandButton command={COMMANDS.startDoing} argument={null} text={COMMAND_NAMES.cancel} />
      </div>
    </div>
  );
}

type Change = Pick<Fix, "before" | "after">;

/** A cell with an error was read as a blank one, and is none: its formula would go. */
function errorIn({ sheets }: WorkbookSnapshot, at: CellRef): string | null {
  const { row, column } = parseCellName(at.cell);
  const value = sheets.find(({ name }) => name === at.sheet)?.values[row]?.[column] ?? null;
  return value !== null && typeof value === "object" ? value.error : null;
}

/** The same figure as text and as a number look alike: then it is said which is which. */
function shownBefore({ before, after }: Change): string {
  if (before === "") return CONFERIR.blank;
  return typeof after === "number" ? CONFERIR.asText(before) : before;
}

function shownAfter({ after }: Change): string {
  return typeof after === "number" ? CONFERIR.asNumber(number(fromNumber(after))) : after;
}
