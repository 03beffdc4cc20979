import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Role } from "../../intake/header/matchRoles";
import type { Correction, CorrectionColumn } from "../../jobs/correction";
import { CORRECTION } from "../../locale/pane/planilha";
import { ROLE_GROUPS, roleName } from "../../locale/roles";
import { useDesk } from "../part/DeskContext";
import { style } from "../part/style";

interface Props {
  readonly columns: readonly CorrectionColumn[];
  readonly roles: Correction["roles"];
}

const AUTOMATIC = "";
const LEAVE_OUT = "-";

/** What each column means: a list to choose from, with two values of the column beside it. */
export function ColumnMeanings({ columns, roles }: Props): JSX.Element {
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{CORRECTION.columns}</legend>
      <div className={style.column}>{columns.map(column => <Column key={column.column} column={column} role={roles[column.column]} />)}</div>
    </fieldset>
  );
}

const LONGEST = 36;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function Column({ column: { column, letters, header, samples, meaning }, role }: { readonly column: CorrectionColumn; readonly role: Role | null | undefined }): JSX.Element {
  const desk = useDesk();
  const hint = `samples-${column}`;
  const choose = (value: string): void =>
    void COMMANDS.nameColumn.perform(desk, { column, role: value === AUTOMATIC ? undefined : value === LEAVE_OUT ? null : (value as Role) });
  return (
    <label className={style.tight}>
      <span>{CORRECTION.column(letters, header.replace(/\s+/g, " "))}</span>
      <select className={style.select} aria-describedby={hint} value={role === undefined ? AUTOMATIC : role ?? LEAVE_OUT} onChange={event => choose(event.target.value)}>
        <option value={AUTOMATIC}>{role === undefined ? CORRECTION.automatic(meaning === null ? null : roleName(meaning)) : CORRECTION.byHeader}</option>
        <option value={LEAVE_OUT}>{CORRECTION.leaveOut}</option>
        {ROLE_GROUPS.map(group => (
          <optgroup key={group.name} label={group.name}>{group.roles.map(each => <option key={each} value={each}>{roleName(each)}</option>)}</optgroup>
        ))}
      </select>
      <span id={hint} className={style.small}>{CORRECTION.samples(samples.map(shortened))}</span>
    </label>
  );
}
