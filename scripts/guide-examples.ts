/** Writes the examples of the staff guide anew from the fixtures of diagnostics and the situations of the intake tests: run it when their test says that they differ. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listExamples } from "../tests/fixtures/example.ts";
import { intakeExamples } from "../tests/intake/guide-example.ts";

const file = join(import.meta.dirname, "../src/components/guide/examples.json");
const examples = Object.fromEntries([...listExamples(), ...(await intakeExamples())]);
writeFileSync(file, `${JSON.stringify(examples, null, 2)}\n`);
