import { useMemo } from 'react'

/** Names of the layers switched off, out of the address bar; the same array as long as they are the same. */
export function useHidden(hide: string | undefined): readonly string[] {
  return useMemo(() => hide?.split(',').filter(Boolean) ?? [], [hide])
}
