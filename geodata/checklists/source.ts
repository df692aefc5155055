import { z } from 'zod'
import { codeList } from '../model/codes.ts'
import { text } from '../model/language.ts'

/** How well a source has been read, so that nobody leans on it harder than it bears. */
export const readings = codeList({
  read: ['Lest', 'Read'],
  partly: ['Lest delvis eller gjengitt av andre', 'Read in part, or as reported by others'],
  title: ['Bare tittel eller innholdsliste er sett', 'Only the title or contents page has been seen'],
})

export const sourceReferenceSchema = z
  .object({
    title: z.object({ nb: z.string(), en: z.string() }).readonly(),
    year: z.number().int().nullable(),
    /** Null where the source has no address, or where the address itself names a real place or a method. */
    url: z.url().nullable(),
    reading: readings.schema,
  })
  .readonly()
/** What a statement rests on: a publication, page or provision. */
export type SourceReference = z.infer<typeof sourceReferenceSchema>

type Reading = SourceReference['reading']

export function source(
  reading: Reading,
  year: number | null,
  nb: string,
  en: string,
  url: string | null = null,
): SourceReference {
  return { title: text(nb, en), year, url, reading }
}

/** A title that reads the same in both languages: a name, a number. */
export function named(
  reading: Reading,
  year: number | null,
  title: string,
  url: string | null = null,
): SourceReference {
  return source(reading, year, title, title, url)
}
