import { defineWords } from '../words/words.ts'

export const signTabWords = defineWords(
  {
    label: 'Skilt',
    signs: 'Alle skilt',
    needs: 'Vurderinger',
    plans: 'Planer',
    due: 'Kontroller',
    messages: 'Budskap',
    helplines: 'Tjenester',
  },
  {
    label: 'Signs',
    signs: 'All signs',
    needs: 'Assessments',
    plans: 'Plans',
    due: 'Inspections',
    messages: 'Messages',
    helplines: 'Services',
  },
)
