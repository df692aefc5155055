import { defineWords } from '../words/words.ts'

export const securingTabWords = defineWords(
  {
    label: 'Sikring',
    worklist: 'Hvor begynne',
    inspections: 'Kontroller',
    types: 'Tiltakstyper',
  },
  {
    label: 'Securing',
    worklist: 'Where to begin',
    inspections: 'Inspections',
    types: 'Types',
  },
)
