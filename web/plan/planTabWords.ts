import { defineWords } from '../words/words.ts'

export const planTabWords = defineWords(
  {
    label: 'Handlingsplan',
    overview: 'Oversikt',
    measures: 'Tiltak',
    actors: 'Aktører',
    reports: 'Rapporter',
    document: 'Planen',
  },
  {
    label: 'Action plan',
    overview: 'Overview',
    measures: 'Measures',
    actors: 'Actors',
    reports: 'Reports',
    document: 'The plan',
  },
)
