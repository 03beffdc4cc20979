import { ActionButton, DefaultButton, IconButton, type IButtonStyles, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { type Command, isAvailable } from "../command/command";
import { useDesk, usePane } from "./DeskContext";
import { COLORS } from "./style";

interface Props<Argument> {
  readonly command: Command<Argument>;
  readonly argument: Argument;
  /** Default: the name of the command. */
  readonly text?: string;
  /** What a screen reader says, where the text alone does not tell which one is meant. */
  readonly label?: string;
  readonly look?: "primary" | "plain" | "link" | "icon";
  readonly icon?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

const LINK: IButtonStyles = {
  root: { height: 26, padding: 0, fontSize: 13, color: COLORS.accent },
  label: { margin: 0, textDecoration: "underline" },
  icon: { margin: "0 4px 0 0", fontSize: 13 },
};

/** A button that does one thing; grey while it cannot be done. */
export function CommandButton<Argument>({ command, argument, text = command.name, label, look = "plain", icon, pressed, expanded }: Props<Argument>): JSX.Element {
  const desk = useDesk();
  const state = usePane();
  const common = {
    onClick: (): void => void command.perform(desk, argument),
    disabled: !isAvailable(command, state),
    ariaLabel: label,
    iconProps: icon === undefined ? undefined : { iconName: icon },
    "aria-pressed": pressed,
    "aria-expanded": expanded,
  };
  if (look === "icon") return <IconButton {...common} ariaLabel={label ?? text} title={label ?? text} styles={{ rootDisabled: { background: "transparent" } }} />;
  if (look === "primary") return <PrimaryButton {...common} text={text} />;
  if (look === "link") return <ActionButton {...common} text={text} styles={LINK} />;
  return <DefaultButton {...common} text={text} />;
}

/** Of a command that needs no argument. */
export function PlainButton({ command, ...props }: Omit<Props<void>, "argument">): JSX.Element {
  return <CommandButton command={command} argument={undefined} {...props} />;
}
