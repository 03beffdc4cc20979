import { Icon } from "office-ui-fabric-react/lib/Icon";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { CONFERIR } from "../../locale/pane/conferir";
import { useDesk } from "../part/DeskContext";
import { COLORS, levelColor, levelIcon, style } from "../part/style";
import type { FindingsView } from "../state";
import type { FindingCounts } from "./shownFindings";

const LEVELS = ["error", "warning", "info"] as const;

interface Props {
  readonly counts: FindingCounts;
  readonly filter: FindingsView["filter"];
}

/** How many there are of each level; a click shows only these, another one all again. */
export function Counters({ counts, filter }: Props): JSX.Element {
  return (
    <div role="group" aria-label={CONFERIR.filters} style={{ display: "flex", gap: 6 }}>
      {LEVELS.map(level => (
        <Counter key={level} of={level} chosen={filter === level} text={CONFERIR.counter(level, counts[level])} icon={levelIcon[level]} color={levelColor[level]} />
      ))}
      {counts.accepted > 0 && <Counter of="accepted" chosen={filter === "accepted"} text={CONFERIR.accepted(counts.accepted)} icon="CheckMark" color={COLORS.done} />}
    </div>
  );
}

interface CounterProps {
  readonly of: NonNullable<FindingsView["filter"]>;
  readonly chosen: boolean;
  readonly text: string;
  readonly icon: string;
  readonly color: string;
}

function Counter({ of, chosen, text, icon, color }: CounterProps): JSX.Element {
  const desk = useDesk();
  const [name, many] = [text.slice(0, text.lastIndexOf(" ")), text.slice(text.lastIndexOf(" ") + 1)];
  return (
    <button
      type="button" className={style.bare} aria-pressed={chosen} onClick={() => void COMMANDS.filterFindings.perform(desk, chosen ? null : of)}
      style={{ flex: 1, padding: "6px 4px", border: `1px solid ${chosen ? color : COLORS.line}`, boxShadow: chosen ? `inset 0 -3px 0 ${color}` : undefined, borderRadius: 4, textAlign: "center" }}
    >
      <span style={{ display: "block", fontSize: 12, color }}><Icon iconName={icon} style={{ fontSize: 12, marginRight: 4 }} />{name} </span>
      <span className={style.number} style={{ display: "block", fontSize: 18, lineHeight: "22px", fontWeight: 600 }}>{many}</span>
    </button>
  );
}
