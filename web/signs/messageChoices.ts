import { useMessages } from '../sign-messages/signMessages.ts'

/** The messages a sign can be given: all that are in use. */
export function useMessageChoices() {
  return useMessages().data?.filter(({ state, removed }) => state !== 'retired' && !removed)
}
