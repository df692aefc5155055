const longestPath = 2000

/**
 * The path of a page on this site, or null: only such a one may be followed after sign-in. Browsers read `//host` and
 * `/\host` as another site and drop tabs and line breaks, so none of these may be in it; the API is no page.
 */
export function localPath(text: string | undefined): string | null {
  if (!text || text.length > longestPath || !/^\/[^\\\p{Cc}]*$/u.test(text)) return null
  const path = text.split(/[?#]/, 1)[0]!
  if (path.includes('//') || /^\/api(\/|$)/.test(path)) return null
  return text
}
