import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { IgnoredReason, IgnoredRecord } from "../../intake/records";
import { ignoredReason } from "../../locale/ignored";
import { PLANILHA } from "../../locale/pane/planilha";
import { CommandButton } from "../part/CommandButton";
import { Place } from "../part/Place";
import { style } from "../part/style";

/** There are cells to show how to read. */
const CORRECTABLE: readonly IgnoredReason[] = ["no-planning-header", "note", "no-value-column"];
const SET_ASIDE: readonly IgnoredReason[] = ["set-aside", "hidden-sheet"];

/** What was not used, where and why: nothing disappears. */
export function IgnoredList({ ignored }: { readonly ignored: readonly IgnoredRecord[] }): JSX.Element {
  return (
    <section className={style.card} aria-labelledby="ignored">
      <h2 id="ignored" className={style.heading}>{PLANILHA.ignoredTitle(ignored.length)}</h2>
      <ul className={style.list}>{ignored.map(one => <IgnoredRow key={`${one.sheet}!${one.range}`} one={one} />)}</ul>
    </section>
  );
}

function IgnoredRow({ one }: { readonly one: IgnoredRecord }): JSX.Element {
  const place = PLANILHA.ignored(one.sheet, one.range);
  return (
    <li className={style.tight} style={{ padding: "6px 0" }}>
      <div className={style.row} style={{ justifyContent: "space-between" }}>
        <Place at={one} />
        {CORRECTABLE.includes(one.reason) && <CommandButton command={COMMANDS.startCorrecting} argument={one} look="link" label={PLANILHA.correctLabel(place)} />}
        {SET_ASIDE.includes(one.reason) && <CommandButton command={COMMANDS.useAgain} argument={one} look="link" label={PLANILHA.useLabel(place)} />}
      </div>
      <p className={style.small}>{ignoredReason(one.reason)}</p>
    </li>
  );
}
