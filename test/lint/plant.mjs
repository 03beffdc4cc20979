// Lints planted text as if it stood in a file of the house; reads [{file, text}] and writes the rule ids of each.
// A process of its own, because ESLint loads its configuration as an ES module and jest runs CommonJS.
import { ESLint } from "eslint";

const plants = JSON.parse(process.argv[2]);
const eslint = new ESLint();
const found = [];
for (const { file, text } of plants) {
  const [result] = await eslint.lintText(text, { filePath: file });
  found.push(result.messages.map(message => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(found));
