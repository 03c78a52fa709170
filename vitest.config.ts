/** Test projects, named by what they need: nothing, the real data, a built site. */
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "tests/unit/**/*.test.ts"] } },
      { test: { name: "content", include: ["tests/content/**/*.test.ts"] } },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/serve.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
    exclude: [...configDefaults.exclude, "tests/fixtures/**"],
  },
});
