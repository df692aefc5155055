import { defineWords } from '../words/words.ts'

export const mapKeyWords = defineWords(
  {
    label: 'Tegnforklaring',
    sign: 'Skilt i planen, og hvorfra det leses',
    kept: 'Skilt som står, eller er på veg',
    covered: 'Gangveg inn, dekket',
    open: 'Gangveg inn, åpen',
    route: 'Rute som viser at færre ikke går',
    openRoute: 'Rute inn uten skilt',
  },
  {
    label: 'Map key',
    sign: 'Sign of the plan, and from where it is read',
    kept: 'Sign that stands, or is on its way',
    covered: 'Way in, covered',
    open: 'Way in, open',
    route: 'Route that shows that fewer will not do',
    openRoute: 'Route in without a sign',
  },
)
