import { defineWords } from '../words/words.ts'

export const unstoredWords = defineWords(
  {
    title: 'Skilt uten lagret plan',
    nothingStored:
      'Ingenting om dette stedet lagres eller vises i adressen. Planen er borte når du lukker siden. Bare skiltene du lager forslag om, blir igjen, og de viser ikke hvorfor de står der.',
    opened: 'Denne siden åpnes fra et sted for særskilt oppmerksomhet. Stedet følger ikke med i adressen.',
    toSites: 'Gå til stedene',
    plan: 'Planlegg hjelpeskilt',
  },
  {
    title: 'Signs without a stored plan',
    nothingStored:
      'Nothing about this place is stored or shown in the address. The plan is gone when you close the page. Only the signs you propose remain, and they do not show why they are there.',
    opened: 'This page is opened from a site of concern. The site is not carried along in the address.',
    toSites: 'Go to the sites',
    plan: 'Plan help signs',
  },
)
