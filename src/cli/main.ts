import { version } from "../../package.json";
import { run } from "./run";

const underNpm = process.env.npm_lifecycle_event === "pactua";
// npm starts in the project's folder; a relative path means the folder the user stands in.
if (underNpm && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

// The reader at the other end of a pipe may have seen enough (`| head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Not process.exit: what is still on its way into a pipe would be lost.
void run(process.argv.slice(2), { name: underNpm ? "npm run -s pactua --" : "pactua", version }, process).then(code => {
  process.exitCode = code;
});
