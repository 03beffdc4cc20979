import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Following } from "../../follow/following";
import { SIGNAL_FORM } from "../../locale/pane/acompanhar";
import { COMMAND_NAMES } from "../../locale/pane/shared";
import { CommandButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { style } from "../part/style";
import type { ActionRef } from "../state";

interface Props {
  readonly about: ActionRef;
  readonly plan: Following;
}

/** What hinders an action, where, and who says so. It stays with its action, whatever is selected meanwhile. */
export function SignalForm({ about, plan }: Props): JSX.Element {
  const { following } = usePane();
  const [difficulty, setDifficulty] = React.useState("");
  const [region, setRegion] = React.useState(plan.actions.find(({ item }) => item.action === about.name && item.at.cell === about.at.cell)?.labels.region ?? "");
  const [who, setWho] = React.useState(following.who);
  const [asked, setAsked] = React.useState(false);
  const lacks = difficulty.trim() === "" || who.trim() === "";
  const save = { ...COMMANDS.registerSignal, perform: (...args: Parameters<typeof COMMANDS.registerSignal.perform>) => (lacks ? setAsked(true) : COMMANDS.registerSignal.perform(...args)) };
  return (
    <section className={`${style.sunken} ${style.column}`} aria-labelledby="signal" style={{ maxHeight: "70vh", overflowY: "auto" }}>
      <h2 id="signal" className={style.heading}>{SIGNAL_FORM.title}</h2>
      <p className={style.muted}>{about.name}</p>
      <TextField
        label={SIGNAL_FORM.difficulty} required multiline autoAdjustHeight rows={2} autoFocus value={difficulty} onChange={(_, text = "") => setDifficulty(text)}
        errorMessage={asked && difficulty.trim() === "" ? SIGNAL_FORM.difficultyMissing : undefined}
      />
      <TextField label={SIGNAL_FORM.region} list="regions" autoComplete="off" value={region} onChange={(_, text = "") => setRegion(text)} />
      <datalist id="regions">{regionsKnown(plan).map(name => <option key={name} value={name} />)}</datalist>
      <TextField label={SIGNAL_FORM.who} required value={who} onChange={(_, text = "") => setWho(text)} errorMessage={asked && who.trim() === "" ? SIGNAL_FORM.whoMissing : undefined} />
      <p className={style.small}>{SIGNAL_FORM.hint}</p>
      <div className={style.row}>
        <CommandButton command={save} argument={{ about, difficulty: difficulty.trim(), region: region.trim(), who: who.trim() }} look="primary" />
        <CommandButton command={COMMANDS.startSignal} argument={null} text={COMMAND_NAMES.cancel} />
      </div>
    </section>
  );
}

/** Those that the plan names, and those that have signalled. */
function regionsKnown({ rollUps, signals }: Following): string[] {
  return [...new Set([...rollUps.region.map(({ label }) => label), ...signals.map(({ region }) => region)])].flatMap(name => (name === null ? [] : [name]));
}
