/** Before Fabric is loaded: it fetches no fonts of its own, the system's are used. */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
