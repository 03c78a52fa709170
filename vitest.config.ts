/** Test projects, named by what they need: nothing, the real data, a built site, the built site of an invented office. */
import { configDefaults, defineConfig } from "vitest/config";

/** One site is served and one browser runs at a time. */
const inBrowser = { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false };

export default defineConfig({
  test: {
    // No test changes what a module keeps: each worker reads the modules once, a fifth of the time.
    isolate: false,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "src/**/*.test.ts",
            "tests/unit/**/*.test.ts",
            "tests/review/**/*.test.ts",
            "tests/intake/**/*.test.ts",
          ],
        },
      },
      { test: { name: "content", include: ["tests/content/**/*.test.ts"] } },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/site/serve.ts"],
          ...inBrowser,
        },
      },
      {
        test: {
          name: "demo",
          include: ["tests/demo-site/**/*.test.ts"],
          globalSetup: ["tests/demo-site/serve.ts"],
          ...inBrowser,
        },
      },
    ],
    exclude: [...configDefaults.exclude, "tests/fixtures/**"],
  },
});
