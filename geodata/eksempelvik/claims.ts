import { coreClaims } from './coreClaims.ts'
import { cellKey, type District, farOut } from './districts.ts'
import { careHome, kindergarten, type Landmark, school, shops } from './landmark.ts'
import type { Cell } from './lattice.ts'
import { hashed } from './random.ts'
import { neighbourhoodName } from './streetNames.ts'

/** Ground without buildings that has a name. */
interface OpenSpace {
  open: { kind: 'square' | 'playground' | 'allotments' | 'park'; name: string }
  facing?: string
}

/** What lays claim to a block before ordinary houses do. */
export type Claim = Landmark | OpenSpace

/** The claims on the blocks of a cell, the first on the largest. */
export function claimsOn(seed: number, cell: Cell, district: District): readonly Claim[] {
  const core = coreClaims[cellKey(cell)]
  if (core) return core
  if (cell.row === -1 || farOut(cell) < 600) return []
  const draw = (key: number) => hashed(seed, key, cell.column, cell.row)
  const name = neighbourhoodName(seed, cell)
  const need = draw(93)
  if (district === 'mixed') {
    const gathered = [shops(`${name}senteret`), kindergarten(`${name} barnehage`)]
    return need < 0.4 ? [...gathered, careHome(`${name} sykehjem`)] : gathered
  }
  if (district !== 'rows' && district !== 'detached') return []
  if (need < 0.07) return [school(`${name} skole`)]
  if (need < 0.17) return [kindergarten(`${name} barnehage`)]
  if (need < 0.2) return [careHome(`${name} omsorgssenter`)]
  if (need < 0.23) return [{ open: { kind: 'allotments', name: `${name} parsellhage` } }]
  return []
}
