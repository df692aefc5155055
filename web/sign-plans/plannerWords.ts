import { defineWords } from '../words/words.ts'

export const plannerWords = defineWords(
  {
    map: 'Kart over planen',
    title: 'Skiltplan',
    at: 'Sted:',
    removedPlan: 'Planen er slettet. Skilt som er laget av den, står fortsatt i registeret.',
    restore: 'Hent tilbake',
    placeGone:
      'Stedet planen gjelder, er ikke lenger i registeret. Planen kan leses, men ikke regnes ut på nytt.',
    onlyLook: 'Du kan prøve deg fram i planen. Den lagres av dem som arbeider med skilt.',

    reading: (ways: number) => `Henter gangveger … ${ways}`,
    working: 'Regner ut …',
    readFailed: 'Omgivelsene ble ikke hentet.',
    noLayer:
      'Ingen gangveger er importert, så det er ukjent hvor folk går. Importer kartlaget «Veger og gangveger», eller tegn gangvegene selv under «Rett på gangvegene».',
    notCovered:
      'Gangvegene er ikke kartlagt her. At ingen vises, betyr ikke at ingen finnes. Tegn dem under «Rett på gangvegene».',
    partly:
      'Kartlaget med gangveger sier ikke sikkert at det dekker hele området. Det kan finnes gangveger inn som ikke vises.',
    noneWalked: 'Det er ingen gangveger i kartlaget her. Tegn dem under «Rett på gangvegene» hvis de finnes.',
    notImported: (layers: string) =>
      `${layers} er ikke importert, så det er ikke sjekket om skiltene kommer nær slikt.`,
    layerNames: { rail: 'Bane', schools: 'Skoler og barnehager' },
    waysFrom: (source: string, date: string) => `Gangveger: ${source}, ${date}`,

    undo: 'Angre',
    redo: 'Gjør om',
    save: 'Lagre planen',
    saved: 'Planen er lagret.',
    savedAt: (by: string, when: string) => `Lagret av ${by} ${when}.`,
    notSavedYet: 'Endringene er ikke lagret ennå.',
    notSaved: 'Ikke lagret.',
    remove: 'Slett planen',
    removeAsk: 'Skal planen slettes? Skilt som er laget av den, blir stående. Planen kan hentes tilbake.',
    removed: (name: string) => `${name} er slettet.`,

    signsHeading: 'Skiltene i planen',
    covers: (covered: number, all: number) =>
      covered === all
        ? `Planen dekker ${all === 1 ? 'den ene gangvegen' : `alle ${all} gangveger`} inn.`
        : `Planen dekker ${covered} av ${all} gangveger inn.`,
    summary: (signs: number, covered: number, all: number) =>
      `Planen har ${signs === 1 ? 'ett skilt' : `${signs} skilt`} og dekker ${covered === all ? (all === 1 ? 'den ene gangvegen' : `alle ${all} gangveger`) : `${covered} av ${all} gangveger`} inn.`,
    shares: (percent: string) => `${percent} % av de korteste gangrutene går forbi et skilt.`,
    noSigns: 'Ingen skilt i planen. Bruk forslaget over, eller legg til et selv.',
    kept: (count: number) =>
      count === 1
        ? 'Ett skilt som står eller er vedtatt, er regnet med. Det vises med i på kartet.'
        : `${count} skilt som står eller er vedtatt, er regnet med. De vises med i på kartet.`,
    unfaced: (count: number) =>
      count === 1
        ? 'Ett skilt har ingen registrert retning og er ikke regnet med. Skriv inn hvilken veg det vender på skiltets side:'
        : `${count} skilt har ingen registrert retning og er ikke regnet med. Skriv inn hvilken veg de vender på skiltenes sider:`,
    addSign: 'Legg til skilt',
    addHelp: 'Klikk i kartet der skiltet skal stå. Uten mus: velg en gangveg inn, eller skriv koordinater.',
    addAtWay: 'Ved gangveg inn',
    addHere: 'Legg til der',
    cancelTask: 'Avbryt',
    sign: (letter: string) => `Skilt ${letter}`,
    where: (way: string, metres: string) => `${way}, ${metres} m fra stedet`,
    atPlace: (way: string) => `${way}, ved stedet`,
    noWay: 'Ikke ved noen gangveg',
    facing: (point: string, degrees: number) => `vender mot ${point} (${degrees}°)`,
    allSides: 'leses fra alle sider',
    openSign: 'Åpne skiltet',
    adjust: 'Flytt eller snu',
    done: 'Ferdig',
    doneWith: (letter: string) => `Ferdig med skilt ${letter}`,
    removeSign: 'Fjern',
    removeSignAsk: (letter: string) => `Fjern skilt ${letter}`,
    adjustSign: (letter: string) => `Flytt eller snu skilt ${letter}`,
    nearer: 'Nærmere stedet',
    farther: 'Lenger ut',
    nearerBy: (letter: string, metres: number) => `Flytt skilt ${letter} ${metres} m nærmere stedet`,
    fartherBy: (letter: string, metres: number) => `Flytt skilt ${letter} ${metres} m lenger ut`,
    metres: (metres: number) => `${metres} m`,
    turnHeading: 'Snu',
    degrees: (degrees: number) => `${degrees > 0 ? '+' : '−'}${Math.abs(degrees)}°`,
    turnAround: 'Helt rundt',
    turnBy: (letter: string, degrees: number) =>
      degrees === 180
        ? `Snu skilt ${letter} helt rundt`
        : `Snu skilt ${letter} ${Math.abs(degrees)} grader ${degrees > 0 ? 'med' : 'mot'} klokka`,
    coordinates: 'Koordinater',
    notCoordinates: 'Skriv øst og nord i meter (UTM 32), eller bredde og lengde i grader.',
    dragHelp: 'Dra skiltene i kartet, eller flytt dem her. Dekningen regnes ut med en gang.',
    notPermitted: 'Skilt er ikke tillatt her:',
    mind: 'Vær oppmerksom på:',

    saidAdded: (letter: string) => `Skilt ${letter} er lagt til.`,
    saidRemoved: (letter: string) => `Skilt ${letter} er fjernet.`,
    saidMoved: (letter: string) => `Skilt ${letter} er flyttet.`,
    saidTurned: (letter: string, degrees: number) => `Skilt ${letter} vender mot ${degrees} grader.`,
    saidTaken: (count: number) => `Forslaget med ${count} skilt er satt inn i planen.`,
    saidClosed: 'Gangvegen er stengt. Planen regnes ut på nytt.',
    saidOpened: 'Gangvegen er åpnet igjen. Planen regnes ut på nytt.',
    noWayThere: 'Ingen gangveg så nær. Prøv nærmere en.',
  },
  {
    map: 'Map of the plan',
    title: 'Sign plan',
    at: 'Place:',
    removedPlan: 'The plan has been removed. Signs made from it are still in the register.',
    restore: 'Bring back',
    placeGone:
      'The place of the plan is no longer in the register. The plan can be read, but not worked out anew.',
    onlyLook: 'You can try things out in the plan. It is saved by those who work with signs.',

    reading: (ways: number) => `Reading ways … ${ways}`,
    working: 'Working it out …',
    readFailed: 'The surroundings could not be read.',
    noLayer:
      'No ways have been imported, so it is not known where people walk. Import the layer “Roads and walkways”, or draw the ways yourself under “Correct the ways”.',
    notCovered:
      'Ways have not been mapped here. That none are shown does not mean that there are none. Draw them under “Correct the ways”.',
    partly:
      'The layer of ways does not say for certain that it covers the whole area. There may be ways in that are not shown.',
    noneWalked: 'There are no ways in the layer here. Draw them under “Correct the ways” if there are any.',
    notImported: (layers: string) =>
      `${layers}: not imported, so it has not been checked whether the signs come near any.`,
    layerNames: { rail: 'Rail', schools: 'Schools and kindergartens' },
    waysFrom: (source: string, date: string) => `Ways: ${source}, ${date}`,

    undo: 'Undo',
    redo: 'Redo',
    save: 'Save the plan',
    saved: 'The plan has been saved.',
    savedAt: (by: string, when: string) => `Saved by ${by} ${when}.`,
    notSavedYet: 'The changes are not saved yet.',
    notSaved: 'Not saved.',
    remove: 'Remove the plan',
    removeAsk: 'Remove the plan? Signs made from it stay. The plan can be brought back.',
    removed: (name: string) => `${name} has been removed.`,

    signsHeading: 'The signs of the plan',
    covers: (covered: number, all: number) =>
      covered === all
        ? `The plan covers ${all === 1 ? 'the one way' : `all ${all} ways`} in.`
        : `The plan covers ${covered} of ${all} ways in.`,
    summary: (signs: number, covered: number, all: number) =>
      `The plan has ${signs === 1 ? 'one sign' : `${signs} signs`} and covers ${covered === all ? (all === 1 ? 'the one way' : `all ${all} ways`) : `${covered} of ${all} ways`} in.`,
    shares: (percent: string) => `${percent}% of the shortest routes on foot pass a sign.`,
    noSigns: 'No signs in the plan. Use the proposal above, or add one yourself.',
    kept: (count: number) =>
      count === 1
        ? 'One sign that stands or is decided is counted in. It is shown with an i on the map.'
        : `${count} signs that stand or are decided are counted in. They are shown with an i on the map.`,
    unfaced: (count: number) =>
      count === 1
        ? 'One sign has no direction registered and is not counted in. Enter which way it faces on the sign’s page:'
        : `${count} signs have no direction registered and are not counted in. Enter which way they face on the signs’ pages:`,
    addSign: 'Add a sign',
    addHelp:
      'Click on the map where the sign is to stand. Without a mouse: choose a way in, or type coordinates.',
    addAtWay: 'At way in',
    addHere: 'Add it there',
    cancelTask: 'Cancel',
    sign: (letter: string) => `Sign ${letter}`,
    where: (way: string, metres: string) => `${way}, ${metres} m from the place`,
    atPlace: (way: string) => `${way}, at the place`,
    noWay: 'Not at any way',
    facing: (point: string, degrees: number) => `faces ${point} (${degrees}°)`,
    allSides: 'read from all sides',
    openSign: 'Open the sign',
    adjust: 'Move or turn',
    done: 'Done',
    doneWith: (letter: string) => `Done with sign ${letter}`,
    removeSign: 'Remove',
    removeSignAsk: (letter: string) => `Remove sign ${letter}`,
    adjustSign: (letter: string) => `Move or turn sign ${letter}`,
    nearer: 'Nearer the place',
    farther: 'Farther out',
    nearerBy: (letter: string, metres: number) => `Move sign ${letter} ${metres} m nearer the place`,
    fartherBy: (letter: string, metres: number) => `Move sign ${letter} ${metres} m farther out`,
    metres: (metres: number) => `${metres} m`,
    turnHeading: 'Turn',
    degrees: (degrees: number) => `${degrees > 0 ? '+' : '−'}${Math.abs(degrees)}°`,
    turnAround: 'Right round',
    turnBy: (letter: string, degrees: number) =>
      degrees === 180
        ? `Turn sign ${letter} right round`
        : `Turn sign ${letter} ${Math.abs(degrees)} degrees ${degrees > 0 ? 'clockwise' : 'anticlockwise'}`,
    coordinates: 'Coordinates',
    notCoordinates: 'Type east and north in metres (UTM 32), or latitude and longitude in degrees.',
    dragHelp: 'Drag the signs on the map, or move them here. The coverage is worked out at once.',
    notPermitted: 'No sign may stand here:',
    mind: 'Mind:',

    saidAdded: (letter: string) => `Sign ${letter} has been added.`,
    saidRemoved: (letter: string) => `Sign ${letter} has been removed.`,
    saidMoved: (letter: string) => `Sign ${letter} has been moved.`,
    saidTurned: (letter: string, degrees: number) => `Sign ${letter} faces ${degrees} degrees.`,
    saidTaken: (count: number) => `The proposal with ${count} signs has been put into the plan.`,
    saidClosed: 'The way is closed. The plan is worked out anew.',
    saidOpened: 'The way is open again. The plan is worked out anew.',
    noWayThere: 'No way so near. Try nearer to one.',
  },
)
