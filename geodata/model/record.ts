import { z } from 'zod'

/*
 * Records: what people write whole, version after version, and that is no thing on the map: help services, messages,
 * assessments, plans. Each version is kept; a removed one can be taken back.
 */

export const recordFrame = z.object({
  id: z.string(),
  /** Counts up by one at every change; also the ETag. */
  revision: z.number().int().positive(),
  removed: z.boolean(),
  /** When and by whom this version was written. */
  at: z.iso.datetime(),
  by: z.string(),
})
export type RecordFrame = z.infer<typeof recordFrame>
/** A version of a record: its content and its frame. */
export type Stored<Content> = Content & RecordFrame

/** What was written in a version, without when and by whom. */
export function contentOf<Content>({
  id: _id,
  revision: _revision,
  removed: _removed,
  at: _at,
  by: _by,
  ...content
}: Stored<Content>): Content {
  return content as Content
}

/** A record that has a standing before anybody has written it: revision 0, at no time and by nobody. */
export const givenFrame = z.object({
  id: z.string(),
  revision: z.number().int().nonnegative(),
  at: z.iso.datetime().nullable(),
  by: z.string().nullable(),
})
