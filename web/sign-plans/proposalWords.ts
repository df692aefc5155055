import { defineWords } from '../words/words.ts'

const plural = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

export const proposalWords = defineWords(
  {
    heading: 'Forslaget',
    allCovered: (signs: number, ways: number) =>
      `${plural(signs, 'Ett skilt', 'skilt')} dekker ${ways === 1 ? 'den ene gangvegen' : `alle ${ways} gangveger`} inn.`,
    someCovered: (signs: number, covered: number, ways: number) =>
      `${plural(signs, 'Ett skilt', 'skilt')} dekker ${covered} av ${ways} gangveger inn.`,
    coveredAlready: (ways: number) =>
      ways === 1
        ? 'Den ene gangvegen inn er dekket av skilt som står. Ingen nye trengs.'
        : `Alle ${ways} gangveger inn er dekket av skilt som står. Ingen nye trengs.`,
    nothingPossible: 'Ingen tillatte plasser dekker gangvegene inn.',
    proof: (count: number) =>
      count === 1
        ? 'Færre går ikke: det finnes en gangrute inn der et nytt skilt må stå.'
        : `Færre går ikke: det finnes ${count} gangruter inn der ikke noe skilt kan dekke to av dem. Hver trenger sitt eget.`,
    bound: (count: number) => `Færre går ikke: løseren har vist at det trengs minst ${count}.`,
    boundShort: (least: number, found: number) =>
      `Det trengs minst ${least}, og ${found} er nok. Om noe mellom er nok, er ikke avgjort.`,
    showProof: 'Vis rutene i kartet',
    what: 'En gangveg er dekket når ingen kan gå inn den vegen uten å komme forbi et skilt som vender mot dem. Beregningen kjenner ikke hekker, bygninger og mørke. Se på stedet før skiltet settes opp.',
    take: (signs: number) => `Bruk forslaget med ${plural(signs, 'ett skilt', 'skilt')}`,
    inUse: 'Forslaget står i planen.',
    uncoverable: (count: number) =>
      count === 1 ? 'En tilkomst kan ikke dekkes' : `${count} tilkomster kan ikke dekkes`,
    noPosition: 'vegen er for kort til at noe skilt får plass',
    fewerHeading: 'Hva færre eller flere skilt gir',
    slider: 'Antall nye skilt',
    sliderValue: (signs: number, percent: string) =>
      `${plural(signs, 'Ett skilt', 'skilt')}: ${percent} % av de korteste gangrutene går forbi et skilt`,
    noneValue: (percent: string) =>
      `Ingen nye skilt: ${percent} % av de korteste gangrutene går forbi et skilt`,
    tried: 'Plassene er vist med ring i kartet.',
    exact: 'Beste plassering',
    greedy: 'Ett og ett om gangen',
    greedyHelp:
      'Den stiplede linja er det man får ved å sette opp ett og ett skilt der det hjelper mest. Avstanden til den hele linja er det en samlet plan gir i tillegg.',
    equalWeights: 'Alle tilkomster utenfra teller likt.',
    counted: 'Tilkomstene teller etter de tallene for gående som er skrevet inn.',
    plotLabel: 'Andel av de korteste gangrutene som går forbi et skilt, etter antall skilt',
    axisSigns: 'Antall nye skilt',
    axisShare: 'Andel',
    table: 'Tallene som tabell',
    signs: 'Skilt',
    takeRow: (signs: number) => `Bruk ${signs}`,
    soFar: 'Kurven regnes ut …',
    reasons: {
      forbidden_area: 'området er tegnet som ikke tillatt',
      railway: 'ved bane gjelder banens egne regler',
      bridge: 'brueieren må samtykke',
      young_people: 'nær skole eller barnehage: bruk ordlyden for unge',
    },
  },
  {
    heading: 'The proposal',
    allCovered: (signs: number, ways: number) =>
      `${plural(signs, 'One sign covers', 'signs cover')} ${ways === 1 ? 'the one way' : `all ${ways} ways`} in.`,
    someCovered: (signs: number, covered: number, ways: number) =>
      `${plural(signs, 'One sign covers', 'signs cover')} ${covered} of ${ways} ways in.`,
    coveredAlready: (ways: number) =>
      ways === 1
        ? 'The one way in is covered by signs that stand. No new ones are needed.'
        : `All ${ways} ways in are covered by signs that stand. No new ones are needed.`,
    nothingPossible: 'No permitted position covers the ways in.',
    proof: (count: number) =>
      count === 1
        ? 'Fewer will not do: there is a route in on which a new sign must stand.'
        : `Fewer will not do: there are ${count} routes in of which no sign can cover two. Each needs one of its own.`,
    bound: (count: number) => `Fewer will not do: the solver has shown that at least ${count} are needed.`,
    boundShort: (least: number, found: number) =>
      `At least ${least} are needed, and ${found} are enough. Whether something between is enough is not settled.`,
    showProof: 'Show the routes on the map',
    what: 'A way in is covered when nobody can come in by it without passing a sign that is turned towards them. The calculation does not know hedges, buildings and darkness. Look at the spot before the sign is set up.',
    take: (signs: number) => `Use the proposal with ${plural(signs, 'one sign', 'signs')}`,
    inUse: 'The proposal is in the plan.',
    uncoverable: (count: number) =>
      count === 1 ? 'One approach cannot be covered' : `${count} approaches cannot be covered`,
    noPosition: 'the way is too short for any sign',
    fewerHeading: 'What fewer or more signs give',
    slider: 'Number of new signs',
    sliderValue: (signs: number, percent: string) =>
      `${plural(signs, 'One sign', 'signs')}: ${percent}% of the shortest routes on foot pass a sign`,
    noneValue: (percent: string) => `No new signs: ${percent}% of the shortest routes on foot pass a sign`,
    tried: 'The positions are shown by rings on the map.',
    exact: 'Best placement',
    greedy: 'One at a time',
    greedyHelp:
      'The dashed line is what one gets by setting up one sign at a time where it helps the most. The distance to the whole line is what planning them together adds.',
    equalWeights: 'All approaches from outside count the same.',
    counted: 'The approaches count by the numbers of people that have been entered.',
    plotLabel: 'Share of the shortest routes on foot that pass a sign, by number of signs',
    axisSigns: 'Number of new signs',
    axisShare: 'Share',
    table: 'The figures as a table',
    signs: 'Signs',
    takeRow: (signs: number) => `Use ${signs}`,
    soFar: 'The curve is being worked out …',
    reasons: {
      forbidden_area: 'the area is drawn as not permitted',
      railway: 'near rails the railway’s own rules apply',
      bridge: 'the owner of the bridge must consent',
      young_people: 'near a school or kindergarten: use the wording for the young',
    },
  },
)
