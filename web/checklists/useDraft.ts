import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Condition } from '../../geodata/checks/condition.ts'
import type { Edition } from '../../geodata/model/checklistEdition.ts'
import { queryKeys } from '../api/queryKeys.ts'
import {
  type Draft,
  publishDraft,
  readDraft,
  rebaseDraft,
  removeDraft,
  saveDraft,
  startDraft,
  tryCondition,
  validateDraft,
} from './draft.ts'
import { useRefreshChecklists } from './useVersions.ts'

const draftKey = [...queryKeys.checklists, 'draft']

export function useDraft(enabled = true) {
  return useQuery({
    queryKey: draftKey,
    queryFn: ({ signal }) => readDraft(signal),
    enabled,
    refetchOnMount: 'always',
    // Were it published or deleted by somebody else, what is being written must not go from the screen with it.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

/** Start, save, validate, publish and delete. What is stored is on screen afterwards; what failed changes nothing. */
export function useDraftWrites() {
  const queryClient = useQueryClient()
  const refresh = useRefreshChecklists()
  const onSuccess = (draft: Draft | null) => queryClient.setQueryData(draftKey, draft)
  return {
    start: useMutation({ mutationFn: startDraft, onSuccess, onError: refresh }),
    save: useMutation({
      mutationFn: ({ document, revision }: { document: Edition; revision: number }) =>
        saveDraft(document, revision),
      onSuccess,
    }),
    validate: useMutation({ mutationFn: validateDraft, onSuccess }),
    rebase: useMutation({ mutationFn: rebaseDraft, onSuccess }),
    publish: useMutation({
      mutationFn: ({ summary, revision }: { summary: string; revision: number }) =>
        publishDraft(summary, revision),
      onSuccess: () => {
        onSuccess(null)
        return refresh()
      },
    }),
    remove: useMutation({
      mutationFn: removeDraft,
      onSuccess: () => onSuccess(null),
    }),
    /** What was deleted a moment ago, as it was. */
    restore: useMutation({
      mutationFn: async (document: Edition) => saveDraft(document, (await startDraft()).revision),
      onSuccess,
    }),
  }
}

/** Null does not ask: the condition is not finished. A newer condition cancels what was asked of the last. */
export function useTrial(condition: Condition | null) {
  return useQuery({
    queryKey: [...queryKeys.checklists, 'trial', condition],
    queryFn: ({ signal }) => tryCondition(condition!, signal),
    enabled: condition !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
