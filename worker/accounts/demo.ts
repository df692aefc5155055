import type { Role } from '../../geodata/model/access.ts'

export interface DemoAccount {
  id: string
  name: string
  roles: readonly Role[]
}

/** One account a role, one with several and one to be given clearance, named by role so that nobody is invented. */
export const demoAccounts: readonly DemoAccount[] = [
  { id: 'planner', name: 'Demo byplanlegger', roles: ['planner'] },
  { id: 'roads', name: 'Demo samferdsel', roles: ['roads'] },
  { id: 'health', name: 'Demo folkehelse', roles: ['health'] },
  { id: 'coordinator', name: 'Demo plankoordinator', roles: ['coordinator'] },
  { id: 'admin', name: 'Demo administrator', roles: ['admin'] },
  { id: 'reader', name: 'Demo leser', roles: ['reader'] },
  { id: 'cleared', name: 'Demo byplanlegger med klarering', roles: ['planner'] },
  { id: 'several', name: 'Demo planlegger og koordinator', roles: ['planner', 'coordinator'] },
]
