import type { FollowedAction, Following } from "../follow/following";

/**
 * How a signal names an action: by its name, which stays when the plan gets other lines; by its number where the name stands twice,
 * or would not be found again by TRIM(), which makes one blank of several.
 */
export function signalName({ actions }: Pick<Following, "actions">, action: FollowedAction): string {
  const { action: name } = action.item;
  const isOnly = actions.filter(({ item }) => item.action.toLowerCase() === name.toLowerCase()).length === 1;
  const isPlain = name === name.trim().replace(/ {2,}/g, " ") && !/^\d*$/.test(name);
  return isOnly && isPlain ? name : String(actions.indexOf(action) + 1);
}
