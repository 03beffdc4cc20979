import { STARTING } from "../src/locale/workbench";
import { buildWorkbench, DIST } from "./build";
import { serve } from "./serve";

/** Where it is looked for first; another port where this one is taken. */
const USUAL_PORT = 4173;

async function start(): Promise<void> {
  const begun = performance.now();
  await buildWorkbench();
  const wished = process.env.PORT === undefined ? USUAL_PORT : Number(process.env.PORT);
  const { address } = await serve(DIST, wished).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && process.env.PORT === undefined) return serve(DIST, 0);
    throw error;
  });
  process.stdout.write(`${STARTING.ready(address, (performance.now() - begun) / 1000)}\n`);
}

void start();
