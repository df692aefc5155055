/** Tags of an OpenStreetMap element, as the mappers wrote them. */
export type OsmTags = Readonly<Record<string, string>>

/** The year of `start_date`: `1988`, `1988-05-01`; vaguer ones (`C19`, `~1900`) are not a year. */
export function osmYear(tags: OsmTags): number | null {
  const year = /^(\d{4})(-\d{2}){0,2}$/.exec(tags.start_date ?? '')?.[1]
  return year === undefined ? null : Number(year)
}
