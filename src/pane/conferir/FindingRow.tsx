import { Icon } from "office-ui-fabric-react/lib/Icon";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { sentence } from "../../locale/findings";
import { levelSingular } from "../../locale/pane/conferir";
import { placeOf } from "../../sheets/meta/decisions";
import type { Finding } from "../../validate/finding";
import { useDesk } from "../part/DeskContext";
import { COLORS, levelColor, levelIcon, style } from "../part/style";
import { FindingDetail } from "./FindingDetail";

interface Props {
  readonly finding: Finding;
  readonly selected: boolean;
  /** Tab comes to one row of the list only; the arrows go on from there. */
  readonly reachable: boolean;
}

/** One finding: its sentence, and once it is selected what can be done about it. */
export function FindingRow({ finding, selected, reachable }: Props): JSX.Element {
  const desk = useDesk();
  const row = React.useRef<HTMLButtonElement>(null);
  const drawn = React.useRef(false);
  React.useEffect(() => {
    const first = !drawn.current;
    drawn.current = true;
    // A row that is drawn as the selected one was selected before: who comes back to the list keeps the focus.
    if (!selected || first) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView?.({ block: "nearest" });
  }, [selected]);
  const { level } = finding;
  return (
    <li style={{ borderTop: `1px solid ${COLORS.line}`, ...(selected ? { borderLeft: `3px solid ${levelColor[level]}` } : { paddingLeft: 3 }), background: selected ? COLORS.light : undefined }}>
      <button
        ref={row} type="button" className={style.rowButton} aria-expanded={selected} tabIndex={reachable ? 0 : -1} onClick={() => void COMMANDS.selectFinding.perform(desk, finding)}
        style={{ display: "flex", gap: 8, padding: "8px 8px 8px 5px" }}
      >
        <Icon iconName={levelIcon[level]} title={levelSingular(level)} style={{ color: levelColor[level], fontSize: 14, marginTop: 2 }} />
        <span style={{ flex: 1 }}>{sentence(finding)} <span className={`${style.small} ${style.number}`}>{placeOf(finding)}</span></span>
      </button>
      {selected && <FindingDetail finding={finding} />}
    </li>
  );
}
