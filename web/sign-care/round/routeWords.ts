import { defineWords } from '../../words/words.ts'

/** What is said of a walk through signs. */
export const routeWords = defineWords(
  {
    route: 'Rekkefølge til fots',
    routeHelp:
      'I den rekkefølgen det er kortest å gå. Hele linjer følger gangveger i kartet, stiplede er i luftlinje.',
    routeTotal: (metres: string) => `Til sammen ${metres} m å gå`,
    routeStraight: 'Der gangveger mangler i kartet, er avstanden i luftlinje.',
    routeFailed: 'Ruten kunne ikke regnes ut. Skiltene står i den rekkefølgen de hadde.',
    toNext: (metres: string) => `${metres} m til neste`,
    toNextStraight: (metres: string) => `${metres} m til neste i luftlinje`,
    map: 'Kart over skiltene',
  },
  {
    route: 'Order on foot',
    routeHelp:
      'In the order that makes the shortest walk. Whole lines follow ways on the map, dashed ones are straight.',
    routeTotal: (metres: string) => `${metres} m to walk in all`,
    routeStraight: 'Where ways are missing on the map, the distance is straight.',
    routeFailed: 'The route could not be worked out. The signs stand in the order they had.',
    toNext: (metres: string) => `${metres} m to the next`,
    toNextStraight: (metres: string) => `${metres} m to the next, straight`,
    map: 'Map of the signs',
  },
)
