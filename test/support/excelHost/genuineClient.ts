import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** The parts of the client's own names that a played host needs. They are private: the version of the package is pinned. */
export interface GenuineClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
}

/** One request as the client sends it. Source: the client itself, `buildRequestMessageBodyAndRequestFlags`. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestAction {
  readonly Id: number;
  /** 1 instantiate, 2 load, 3 call a method, 4 set a property; the others only mark places. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  /** 1 the workbook, 3 a method's result, 4 a property, 5 an item by its key, 6 a kept reference, 7 nothing. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

let loaded: GenuineClient | undefined;

/** Microsoft's own client, run in a context of its own with bare stubs of the browser. Loaded once a test file. */
export function genuineClient(): GenuineClient {
  loaded ??= load();
  return loaded;
}

function load(): GenuineClient {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const browser: Record<string, unknown> = {
    console, setTimeout, clearTimeout, Promise,
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost", pathname: "/" },
    navigator: { userAgent: "node", platform: "node", language: "pt-BR" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    sessionStorage: storage, localStorage: storage,
    XMLHttpRequest: function XMLHttpRequest() {},
    addEventListener: nothing, removeEventListener: nothing,
  };
  for (const name of ["window", "self", "globalThis"]) browser[name] = browser;
  runInContext(readFileSync(CLIENT, "utf8"), createContext(browser), { filename: CLIENT });
  const client = browser as unknown as GenuineClient & { OSF?: { _OfficeAppFactory?: object } };
  client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return client;
}
