import { useMutation, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../api/queryKeys.ts'
import { useLanguage } from '../words/language.ts'
import { readReport, readWordReport } from './reports.ts'
import { saveFile } from './saveFile.ts'

/** The report as it would be made now: whatever was changed on another page is in it. */
export function useReport(checkId: string | undefined) {
  const language = useLanguage()
  return useQuery({
    queryKey: [...queryKeys.report(checkId ?? ''), language],
    queryFn: ({ signal }) => readReport(checkId!, language, signal),
    enabled: checkId !== undefined,
    refetchOnMount: 'always',
  })
}

/** Has the Word file made, and hands it to the browser as a download. */
export function useWordReport(checkId: string) {
  return useMutation({
    mutationFn: async () => {
      const { content, name = 'Sjekk.docx' } = await readWordReport(checkId)
      saveFile(content, name)
      return name
    },
  })
}
