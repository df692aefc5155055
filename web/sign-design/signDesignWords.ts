import { defineWords } from '../words/words.ts'

export const signDesignWords = defineWords(
  {
    design: 'Utforming',
    title: (name: string) => `Utforming av ${name}`,
    backToSign: 'Til skiltet',
    backToSigns: 'Til alle skilt',
    toDesign: 'Utforming og trykkfil',
    noSuchSign: 'Skiltet finnes ikke. Det kan være slettet.',
    noMessage:
      'Skiltet har ikke noe budskap ennå. Velg et på siden til skiltet, så vises det her slik det blir.',
    cannotBeSet: 'Skiltet kan ikke settes slik teksten er nå:',
    basis: {
      made: 'Budskap, numre og åpningstider er slik skiltet ble laget.',
      approved: 'Budskapet er godkjent. Numrene er de som gjelder nå.',
      draft: 'Budskapet er ikke godkjent ennå.',
    },
    basisOnSheet: { made: 'slik det ble laget', approved: 'godkjent', draft: 'UTKAST, skal ikke settes opp' },
    view: 'Visning',
    fitted: 'Tilpasset skjermen',
    trueSize: 'Full størrelse',
    size: 'Størrelse',
    otherSize: (own: string) => `Skiltet er registrert som ${own}. Her prøver du en annen størrelse.`,
    noSize: 'Størrelsen er ikke registrert på skiltet ennå.',
    withCode: 'QR-kode',
    withCodeHelp:
      'Leder til en side med flere tjenester. Siden har ingen sporing, og stedskoden blir i telefonen til den som skanner.',
    draftRemark: 'Budskapet er ikke godkjent av folkehelse. Filene er utkast og skal ikke settes opp.',
    missingRemark: (count: number) =>
      count === 1
        ? 'En av tjenestene i budskapet er ikke i bruk lenger og står ikke på skiltet. Endre budskapet.'
        : `${count} av tjenestene i budskapet er ikke i bruk lenger og står ikke på skiltet. Endre budskapet.`,
    weakRemark: 'Kontrasten mellom tekst og bunn er under 0,8.',
    inOrder:
      'Kontrasten er over 0,8 overalt, og farger, form og ramme kan ikke forveksles med vegskilt etter vår prøve. Vegmyndigheten har siste ord.',
    reach: (metres: string) => `Overskrift og nummer leses på ${metres} m ved vanlig syn.`,
    smallRemark: (least: number, parts: string) =>
      `Versaler på minst ${least} mm, som Norges Blindeforbund anbefaler, har bare ${parts}. Resten leses på kloss hold. Et større skilt gir større bokstaver.`,
    noPlaceCode: 'Skiltet har ingen stedskode. Med kode kan den som ringer, si hvor hun eller han er.',
    localCode: 'QR-koden peker til denne maskinen. Lag filen der Rekkverk er i drift før skiltet trykkes.',
    saamiRemark:
      '«Du er ved» og «Flere steder å få hjelp» står på bokmål, til noen som snakker sørsamisk har oversatt dem.',
    files: 'Filer til trykk',
    pdf: 'Last ned PDF',
    svg: 'Last ned SVG',
    print: 'Skriv ut en prøve',
    filesHelp:
      'PDF-en har full størrelse, 3 mm utfallende, skjæremerker, CMYK og bokstaver som former. Be om matt overflate, gjerne reflekterende. Prøven på papir er tilpasset arket.',
    fileFailed: 'Filen ble ikke laget. Prøv igjen, eller last siden på nytt.',
    fileTitle: (code: string) => `Hjelpeskilt ${code}`,
    sheetNote: (code: string, size: string, message: string, revision: number, basis: string) =>
      `${code} · ${size} · ${message}, versjon ${revision} · ${basis}`,
    made: (name: string) => `${name} er lastet ned.`,
    letters: 'Bokstaver og leseavstand',
    part: 'Tekst',
    xHeight: 'Små bokstaver, mm',
    capHeight: 'Versaler og tall, mm',
    readAt: 'Leses på, m',
    lowVision: 'Nedsatt syn, m',
    contrast: 'Kontrast og farger',
    onColour: 'Farge på bunn',
    colourOn: (colour: string, on: string) => `${colour} på ${on.toLowerCase()}`,
    strict: 'Streng',
    usual: 'Vanlig',
    colours: { paper: 'Papir', spruce: 'Gran', sand: 'Sand' },
    contrastBasis:
      'Kravet er 0,8 (Norges Blindeforbund). Streng er (L1 - L2) / (L1 + L2), og det er den som må holde; vanlig er (L1 - L2) / L1. Regnet av fargene på skjerm. Mål på et prøvetrykk.',
    calibrate: 'Still inn skjermen med et bankkort',
    calibrateHelp:
      'Hold et bankkort mot skjermen, og dra til firkanten er like bred som kortet. Da er skiltet i full størrelse. Det huskes på denne skjermen.',
    cardWidth: 'Bredden på kortet',
    keepCalibration: 'Kortet passer',
    calibrated: 'Skjermen er stilt inn.',
    isCalibrated: 'Skjermen er stilt inn. Skiltet er i full størrelse.',
    notCalibrated: 'Omtrent full størrelse. Still inn skjermen, så stemmer det på millimeteren.',
  },
  {
    design: 'Design',
    title: (name: string) => `Design of ${name}`,
    backToSign: 'To the sign',
    backToSigns: 'To all signs',
    toDesign: 'Design and print file',
    noSuchSign: 'The sign does not exist. It may have been deleted.',
    noMessage:
      'The sign has no message yet. Choose one on the page of the sign, and it is shown here as it will be.',
    cannotBeSet: 'The sign cannot be set as the text is now:',
    basis: {
      made: 'Message, numbers and hours are as the sign was made.',
      approved: 'The message is approved. The numbers are those in force now.',
      draft: 'The message is not approved yet.',
    },
    basisOnSheet: { made: 'as it was made', approved: 'approved', draft: 'DRAFT, not to be put up' },
    view: 'View',
    fitted: 'Fitted to the screen',
    trueSize: 'True size',
    size: 'Size',
    otherSize: (own: string) => `The sign is registered as ${own}. Here you are trying another size.`,
    noSize: 'No size is registered of the sign yet.',
    withCode: 'QR code',
    withCodeHelp:
      'Leads to a page with more services. The page has no tracking, and the place code stays in the phone of whoever scans it.',
    draftRemark: 'The message is not approved by public health. The files are drafts and must not be put up.',
    missingRemark: (count: number) =>
      count === 1
        ? 'One of the services of the message is no longer in use and is not on the sign. Change the message.'
        : `${count} of the services of the message are no longer in use and are not on the sign. Change the message.`,
    weakRemark: 'The contrast between text and background is below 0.8.',
    inOrder:
      'The contrast is above 0.8 everywhere, and by our test colours, shape and frame cannot be taken for a road sign. The road authority has the last word.',
    reach: (metres: string) => `Heading and number are read from ${metres} m with ordinary sight.`,
    smallRemark: (least: number, parts: string) =>
      `Capitals of at least ${least} mm, as Norges Blindeforbund recommends, are in ${parts} only. The rest is read close by. A larger sign has larger letters.`,
    noPlaceCode: 'The sign has no place code. With a code a caller can say where they are.',
    localCode:
      'The QR code points to this machine. Make the file where Rekkverk is in service before the sign is printed.',
    saamiRemark:
      '“You are at” and “More places to get help” are in bokmål until somebody who speaks South Sámi has translated them.',
    files: 'Files for printing',
    pdf: 'Download PDF',
    svg: 'Download SVG',
    print: 'Print a trial',
    filesHelp:
      'The PDF is in true size, with 3 mm bleed, cut marks, CMYK and letters as shapes. Ask for a matt surface, preferably retro-reflective. The trial on paper is fitted to the sheet.',
    fileFailed: 'The file was not made. Try again, or reload the page.',
    fileTitle: (code: string) => `Help sign ${code}`,
    sheetNote: (code: string, size: string, message: string, revision: number, basis: string) =>
      `${code} · ${size} · ${message}, version ${revision} · ${basis}`,
    made: (name: string) => `${name} is downloaded.`,
    letters: 'Letters and reading distance',
    part: 'Text',
    xHeight: 'Small letters, mm',
    capHeight: 'Capitals and figures, mm',
    readAt: 'Read from, m',
    lowVision: 'Low vision, m',
    contrast: 'Contrast and colours',
    onColour: 'Colour on background',
    colourOn: (colour: string, on: string) => `${colour} on ${on.toLowerCase()}`,
    strict: 'Strict',
    usual: 'Usual',
    colours: { paper: 'Paper', spruce: 'Spruce', sand: 'Sand' },
    contrastBasis:
      'The demand is 0.8 (Norges Blindeforbund). Strict is (L1 - L2) / (L1 + L2), and the one that must hold; usual is (L1 - L2) / L1. Reckoned from the colours on screen. Measure on a proof.',
    calibrate: 'Adjust the screen with a bank card',
    calibrateHelp:
      'Hold a bank card against the screen, and drag until the box is as wide as the card. Then the sign is in true size. It is remembered on this screen.',
    cardWidth: 'The width of the card',
    keepCalibration: 'The card fits',
    calibrated: 'The screen is adjusted.',
    isCalibrated: 'The screen is adjusted. The sign is in true size.',
    notCalibrated: 'About true size. Adjust the screen, and it is right to the millimetre.',
  },
)
