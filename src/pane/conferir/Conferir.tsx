import * as React from "react";
import { canWrite } from "../command/command";
import { LIST_KEYS } from "../command/findings";
import { COMMANDS } from "../command/registry";
import { CONFERIR, findingTitle, LEVEL_HINTS } from "../../locale/pane/conferir";
import { decisionKey } from "../../sheets/meta/decisions";
import { performKey } from "../keys";
import { PlainButton } from "../part/CommandButton";
import { useDesk, usePane } from "../part/DeskContext";
import { PatchPreview } from "../part/PatchPreview";
import { COLORS, style } from "../part/style";
import type { FindingsView } from "../state";
import { hasSheet } from "../write";
import { Counters } from "./Counters";
import { FindingRow } from "./FindingRow";
import { countFindings, findingGroups, hasMore } from "./shownFindings";

/** What does not add up, lacks, or was chosen. */
export function Conferir(): JSX.Element {
  const state = usePane();
  const { contract, preview, findings: { filter } } = state;
  if (!contract) return <></>;
  const counts = countFindings(state);
  const total = counts.error + counts.warning + counts.info + counts.accepted;
  if (total === 0) return <p className={style.text}>{CONFERIR.none}</p>;
  return (
    <>
      <Counters counts={counts} filter={filter} />
      <p className={style.small}>{filter === null || filter === "accepted" ? CONFERIR.hint : LEVEL_HINTS[filter]}</p>
      <FindingList />
      {canWrite(state) && <div className={style.foot}>
        {preview?.of === "tables"
          ? <PatchPreview preview={preview} />
          : <PlainButton command={COMMANDS.previewTables} text={hasSheet(contract, "inconsistencias") ? CONFERIR.updateTables : CONFERIR.createTables} />}
      </div>}
    </>
  );
}

function FindingList(): JSX.Element {
  const desk = useDesk();
  const state = usePane();
  const { filter, selected } = state.findings;
  const groups = findingGroups(state);
  const first = groups[0]?.findings[0];
  if (!first) return <p className={style.text}>{noneOf(filter)}</p>;
  const known = groups.some(({ findings }) => findings.some(finding => decisionKey(finding) === selected));
  const reachable = known ? selected : decisionKey(first);
  return (
    <div onKeyDown={press => { if ((press.target as Element).matches("button[aria-expanded]")) performKey(desk, LIST_KEYS, press); }}>
      {groups.map(({ code, findings }) => (
        <section key={`${findings[0]!.level} ${code}`} aria-label={findingTitle(code) ?? code} style={{ marginBottom: 12 }}>
          <h2 className={style.heading} style={{ padding: "4px 0", color: COLORS.muted }}>{CONFERIR.group(findingTitle(code) ?? code, findings.length)}</h2>
          <ul className={style.list}>
            {findings.map(finding => {
              const key = decisionKey(finding);
              return <FindingRow key={key} finding={finding} selected={key === selected} reachable={key === reachable} />;
            })}
          </ul>
        </section>
      ))}
      {hasMore(state) && <PlainButton command={COMMANDS.showMore} />}
    </div>
  );
}

function noneOf(filter: FindingsView["filter"]): string {
  return filter === null || filter === "accepted" ? CONFERIR.none : CONFERIR.noneOfLevel(filter);
}
