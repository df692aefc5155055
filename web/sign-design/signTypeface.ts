import regular from '@fontsource/inter/files/inter-latin-400-normal.woff?url'
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import regularExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url'
import semiboldExtended from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { NetworkFailure } from '../api/failure.ts'

/** The letters of the signs as shapes, read once for as long as the page lives. */
export const typefaceQuery = queryOptions({
  queryKey: ['sign-typeface'],
  queryFn: async () => {
    const [{ readTypeface }, ...files] = await Promise.all([
      import('../../geodata/sign-design/typeface/typeface.ts'),
      ...[regular, regularExtended, semibold, semiboldExtended].map(fontFile),
    ])
    return readTypeface({ regular: files.slice(0, 2), semibold: files.slice(2) })
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

export const useSignTypeface = () => useQuery(typefaceQuery)

async function fontFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url).catch(() => null)
  if (!response?.ok) throw new NetworkFailure(false)
  return response.arrayBuffer()
}
