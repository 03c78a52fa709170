/** The strict schema of `content/site.yaml`: who publishes the site. */
import { z } from "zod";

export const publisherSchema = z.strictObject({
  /** Id in register `co_quan`. */
  agency: z.string().min(1),
  name: z.string().min(1),
  shortName: z.string().min(1),
  province: z.string().min(1),
  /** Null where the source gives none. */
  email: z.email().nullable(),
  phone: z.string().min(1).nullable(),
  /** Absolute address of the site with its base path, for canonical links; null until the publisher has one. */
  baseUrl: z.url().nullable(),
  /** Terms of use of the data, as the agency states them; null until it does. */
  dataTerms: z.string().min(1).nullable(),
});
export type Publisher = Readonly<z.output<typeof publisherSchema>>;
