import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Page } from '../../geodata/model/page.ts'
import type { View, ViewContent, ViewSubject } from '../../geodata/model/view.ts'
import { request } from '../api/client.ts'
import { queryKeys } from '../api/queryKeys.ts'

/** One's own views of a list and the shared ones, by name. */
export function useViews(subject: ViewSubject) {
  return useQuery({
    queryKey: queryKeys.views(subject),
    queryFn: ({ signal }) => request<Page<View>>('views', { query: { subject }, signal }),
  })
}

/** What is done to views; whatever comes of it, the menu is read anew. */
export type ViewStep =
  | { do: 'save'; content: ViewContent }
  | { do: 'change'; view: View; content: ViewContent }
  | { do: 'remove'; view: View }
  | { do: 'restore'; view: View }

export function useViewStep(subject: ViewSubject) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (step: ViewStep) => take(subject, step),
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.views(subject) }),
  })
}

function take(subject: ViewSubject, step: ViewStep): Promise<View | undefined> {
  switch (step.do) {
    case 'save':
      return request('views', { method: 'POST', query: { subject }, body: step.content })
    case 'change':
      return request(`views/${step.view.id}`, {
        method: 'PUT',
        body: step.content,
        ifMatch: step.view.revision,
      })
    case 'remove':
      return request(`views/${step.view.id}`, { method: 'DELETE', ifMatch: step.view.revision })
    case 'restore':
      return request(`views/${step.view.id}/restore`, { method: 'POST' })
  }
}

/** Whether two choices are the same, in whatever order they were made. */
export function sameChoice(one: ViewContent['choice'], other: ViewContent['choice']): boolean {
  const sorted = (choice: ViewContent['choice']) =>
    JSON.stringify(Object.entries(choice).toSorted(([a], [b]) => a.localeCompare(b)))
  return sorted(one) === sorted(other)
}
