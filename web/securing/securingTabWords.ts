import { defineWords } from '../words/words.ts'

export const securingTabWords = defineWords(
  {
    label: 'Sikring',
    worklist: 'Hvor begynne',
  },
  {
    label: 'Securing',
    worklist: 'Where to begin',
  },
)
