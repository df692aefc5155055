import { useQuery } from '@tanstack/react-query'
import type { Helpline } from '../../geodata/model/helpline.ts'
import type { Page } from '../../geodata/model/page.ts'
import type { MessageVersion } from '../../geodata/model/signMessage.ts'
import { contentOfSign } from '../../geodata/sign-design/contentOfSign.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'
import type { ThingOf } from '../api/things.ts'

/**
 * What stands on a sign, or is to stand on it: its message in all versions, since a sign that was made keeps its own, and the
 * services as they are now. `found` is null where no message is chosen, and undefined while it is fetched.
 */
export function useSignContent({ properties }: ThingOf<'signs'>) {
  // One that was stored before signs had messages has none, not even null.
  const messageId = properties.shows?.messageId ?? properties.messageId ?? null
  const versions = useQuery({
    queryKey: [...queryKeys.signMessages, 'versions', messageId],
    queryFn: ({ signal }) => request<Page<MessageVersion>>(`sign-messages/${messageId}/history`, { signal }),
    enabled: messageId !== null,
  })
  const helplines = useQuery({
    queryKey: [...queryKeys.helplines, 'in-use'],
    queryFn: ({ signal }) => request<Page<Helpline>>('helplines', { signal }),
    enabled: messageId !== null,
  })
  const found =
    messageId === null
      ? null
      : versions.data && helplines.data
        ? contentOfSign(properties, versions.data.items, helplines.data.items)
        : undefined
  const retry = () => {
    if (versions.isError) void versions.refetch()
    if (helplines.isError) void helplines.refetch()
  }
  return { found, error: versions.error ?? helplines.error, retry }
}

/** Where the QR code leads: what stands after # stays in the phone of whoever scans it. */
export function helpPageAddress(placeCode: string | null): string {
  const page = `${window.location.origin}/hjelp`
  return placeCode ? `${page}#${encodeURIComponent(placeCode)}` : page
}
