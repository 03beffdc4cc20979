import type { ArgumentInfo, ObjectPath, RequestAction, RequestBody } from "./genuineClient";
import { HostError, refuse } from "./hostError";
import { project } from "./project";

/** An object of the played Excel: its properties and methods carry the names of the JavaScript API. */
export type HostObject = object;

/** Objects that the client asked to be kept between requests, by the name it knows them by. */
export type References = Map<string, HostObject>;

interface Response {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string; readonly HttpStatusCode: number };
}

/** What a request has resolved so far: a method in a path is called once, however often the path is named. */
type Resolved = Map<number, HostObject | null>;

/** Carries out the actions one after another; the first that fails ends it, and what was done before stays done. */
export function execute(body: RequestBody, root: HostObject, references: References): Response {
  const response: Response = { Results: [] };
  const resolved: Resolved = new Map();
  const objectAt = (id: number): HostObject | null => {
    if (!resolved.has(id)) resolved.set(id, resolvePath(body.ObjectPaths[id]!, root, references, objectAt));
    return resolved.get(id)!;
  };
  for (const [index, action] of body.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: act(action, objectAt, references) });
    } catch (error) {
      const Code = error instanceof HostError ? error.code : "GeneralException";
      const Message = error instanceof Error ? `${error.message}${error instanceof HostError ? "" : `\n${error.stack}`}` : String(error);
      response.Error = { Code, Message, ActionIndex: index, Location: action.Name, HttpStatusCode: 400 };
      break;
    }
  }
  return response;
}

function resolvePath(path: ObjectPath, root: HostObject, references: References, objectAt: (id: number) => HostObject | null): HostObject | null {
  const parent = path.ParentObjectPathId === undefined ? null : objectAt(path.ParentObjectPathId);
  switch (path.ObjectPathType) {
    case 1: return root;
    case 3: return parent && (call(parent, path.Name, path.ArgumentInfo, objectAt) as HostObject | null);
    case 4: return parent && (member(parent, path.Name) as HostObject | null);
    case 5: return parent && (call(parent, "GetItem", path.ArgumentInfo, objectAt) as HostObject);
    case 6: return references.get(path.Name) ?? refuse("InvalidReference", `no object is kept as ${path.Name}`);
    case 7: return null;
    default: return refuse("NotImplemented", `object path of type ${path.ObjectPathType}`);
  }
}

function act(action: RequestAction, objectAt: (id: number) => HostObject | null, references: References): unknown {
  if (action.ActionType > 4) return null;
  const target = objectAt(action.ObjectPathId);
  switch (action.ActionType) {
    case 1: return target && identity(target, references);
    case 2: return target && project(target, selected(action));
    case 3: return invoke(action, target, objectAt, references);
    default: return assign(target, action, objectAt);
  }
}

function selected({ QueryInfo }: RequestAction): readonly string[] {
  return [...QueryInfo?.Select ?? [], ...QueryInfo?.Expand ?? []];
}

function invoke(action: RequestAction, target: HostObject | null, objectAt: (id: number) => HostObject | null, references: References): unknown {
  if (action.Name === "_KeepReference") {
    if (target) references.set(`kept-${references.size + 1}`, target);
    return null;
  }
  if (action.Name === "_RemoveReference") references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
  if (action.Name.startsWith("_")) return null;
  return target && call(target, action.Name, action.ArgumentInfo, objectAt);
}

function assign(target: HostObject | null, action: RequestAction, objectAt: (id: number) => HostObject | null): null {
  if (!target) refuse("InvalidObjectPath", `there is no object to set ${action.Name} of`);
  known(target, action.Name);
  Reflect.set(target, camel(action.Name), args(action.ArgumentInfo, objectAt)[0]);
  return null;
}

/** How the client will know the object again: by a kept reference or by its key in the collection. */
function identity(target: HostObject, references: References): object {
  const kept = [...references].reverse().find(([, object]) => object === target)?.[0];
  return { ...(kept === undefined ? {} : { _ReferenceId: kept }), ...("key" in target ? { _Id: target.key } : {}) };
}

function call(target: HostObject, name: string, info: ArgumentInfo | undefined, objectAt: (id: number) => HostObject | null): unknown {
  const method = member(target, name);
  if (typeof method !== "function") refuse("ApiNotFound", `${target.constructor.name}.${camel(name)} is no method`);
  return (method as (...given: unknown[]) => unknown).apply(target, args(info, objectAt)) ?? null;
}

function args(info: ArgumentInfo | undefined, objectAt: (id: number) => HostObject | null): unknown[] {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => (ids?.[index] ? objectAt(ids[index] as number) : value ?? undefined));
}

function member(target: HostObject, name: string): unknown {
  known(target, name);
  return Reflect.get(target, camel(name));
}

function known(target: HostObject, name: string): void {
  if (!(camel(name) in target) || camel(name) in Object.prototype) refuse("ApiNotFound", `${target.constructor.name}.${camel(name)} is not played`);
}

function camel(name: string): string {
  return name.replace(/^_?[A-Z]/, letter => letter.toLowerCase());
}
