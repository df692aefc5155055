import { type Text, text } from '../model/language.ts'
import type { SignProperties } from '../model/sign.ts'
import type { Permission, PermissionCode } from '../model/signPermission.ts'
import { signAreaM2 } from '../sign-design/sizes.ts'
import type { PermissionNeed, PermissionRule } from './permissionRule.ts'
import { buildingLaw, privateLaw, roadLaw, type Said } from './permissionTexts.ts'
import type { Remark } from './signAnswers.ts'

/*
 * Which consents and applications a sign needs, by research.md 3.5. A help sign is taken to be no public traffic sign; that
 * is an interpretation, and each row says how sure it is.
 */

/** What of a sign the rules go by; null is not registered. */
export type PermissionFacts = Pick<
  SignProperties,
  'at' | 'ground' | 'roadAuthority' | 'mounting' | 'notOnTrafficSign' | 'size'
>

/** Flat on a façade up to this needs no application: SAK10 § 4-1 f no. 4. */
const exemptM2 = 3

/** The rules that say something of the sign, in the order they are asked about. */
export function permissionsFor(sign: PermissionFacts): PermissionRule[] {
  return [
    ...trafficSignPost(sign),
    ...roadConsent(sign),
    ...(sign.ground === 'beside_road' ? [rule('beside_road', 'likely', roadLaw.beside)] : []),
    ...bridgeConsent(sign),
    ...(sign.ground === 'railway' || sign.mounting === 'station'
      ? [rule('railway', 'must', privateLaw.railway)]
      : []),
    ...buildingApplication(sign),
    ...ownerConsent(sign),
  ]
}

/** What must be registered before the rules can tell all that is needed. */
export function unknownForPermissions({ ground, roadAuthority, mounting, size }: PermissionFacts): Remark[] {
  const remarks: Remark[] = []
  const missing = (field: string, message: Text) => remarks.push({ field, code: 'missing', message })
  if (ground === null) missing('ground', whichGround)
  if (ground === 'road' && roadAuthority === null) missing('roadAuthority', whichAuthority)
  if (mounting === null) missing('mounting', whichMounting)
  if (ground === 'building' && size === null) missing('size', whichSize)
  return remarks
}

/**
 * What somebody has yet to give, or to assess as not needed, before the sign is ordered. What must only be clarified holds
 * nothing up, and what is forbidden no permission helps with.
 */
export function permissionsMissing(
  sign: PermissionFacts,
  cases: readonly Pick<Permission, 'code' | 'state'>[],
): PermissionRule[] {
  const isSettled = (code: PermissionCode) =>
    cases.some((one) => one.code === code && (one.state === 'granted' || one.state === 'not_needed'))
  return permissionsFor(sign).filter(
    ({ code, need }) => (need === 'must' || need === 'likely') && !isSettled(code),
  )
}

function rule(code: PermissionCode, need: PermissionNeed, said: Said): PermissionRule {
  return { code, need, ...said }
}

function trafficSignPost({ notOnTrafficSign, mounting }: PermissionFacts): PermissionRule[] {
  if (notOnTrafficSign === false) return [rule('traffic_sign_post', 'forbidden', roadLaw.onPost)]
  const onPost = mounting === null || mounting === 'own_post' || mounting === 'light_pole'
  return notOnTrafficSign === null && onPost
    ? [rule('traffic_sign_post', 'check', roadLaw.perhapsOnPost)]
    : []
}

/** On road property, and on a bridge that carries a public road. */
function roadConsent({ ground, roadAuthority }: PermissionFacts): PermissionRule[] {
  const need = ground === 'road' ? 'must' : ground === 'bridge' ? 'likely' : null
  if (need === null) return []
  switch (roadAuthority) {
    case 'municipality':
      return [rule('road_municipal', need, roadLaw.municipal)]
    case 'county':
      return [rule('road_county', need, roadLaw.county)]
    case 'state':
      return [rule('road_state', need, roadLaw.state)]
    default:
      return []
  }
}

function bridgeConsent({ ground, mounting, at }: PermissionFacts): PermissionRule[] {
  const onBridge = ground === 'bridge' || (mounting === 'parapet' && at?.collection === 'bridges')
  return onBridge ? [rule('bridge_owner', 'must', privateLaw.bridge)] : []
}

function buildingApplication({ ground, mounting, size }: PermissionFacts): PermissionRule[] {
  if (ground === 'building') {
    if (size === null) return []
    return signAreaM2(size) <= exemptM2
      ? [rule('building_exempt', 'exempt', buildingLaw.exempt)]
      : [rule('building_application', 'must', buildingLaw.large)]
  }
  const standsFree = mounting === 'own_post' && ground !== 'railway'
  if (standsFree) return [rule('building_application', 'check', buildingLaw.freeStanding)]
  return mounting === 'wall' ? [rule('building_application', 'check', buildingLaw.onWall)] : []
}

/** Whoever owns what it stands on, where that is not asked for under another name. */
function ownerConsent({ ground, roadAuthority, mounting }: PermissionFacts): PermissionRule[] {
  if (ground === 'building') return [rule('landowner', 'must', privateLaw.buildingOwner)]
  if (ground === 'beside_road' || ground === 'open') return [rule('landowner', 'must', privateLaw.landowner)]
  if (ground === 'road' && roadAuthority === 'private')
    return [rule('landowner', 'must', privateLaw.privateRoad)]
  return mounting === 'light_pole' ? [rule('landowner', 'likely', privateLaw.pole)] : []
}

const whichGround = text(
  'Velg hva slags grunn skiltet står på, så vises hvilke tillatelser som trengs.',
  'Choose what ground the sign stands on, and the permissions it needs are shown.',
)
const whichAuthority = text(
  'Velg vegmyndighet: det er den som gir samtykke på veggrunn.',
  'Choose the road authority: it gives consent on road property.',
)
const whichMounting = text(
  'Velg montering: reglene er ulike for stolpe, vegg, rekkverk og stasjon.',
  'Choose the mounting: the rules differ for posts, walls, parapets and stations.',
)
const whichSize = text(
  'Velg størrelse: på bygning avgjør arealet om det må søkes.',
  'Choose the size: on a building the area decides whether an application is needed.',
)
