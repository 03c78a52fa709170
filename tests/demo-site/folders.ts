/** Where the tests keep the invented office: away from the demo that a person may be looking at. */

/** Its `content/` and `data/`. */
export const demoRoot = ".cache/demo-test/site";

/** Its built site. */
export const demoDist = ".cache/demo-test/dist";
