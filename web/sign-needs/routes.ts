import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedInRoute } from '../app/rootRoute.tsx'
import { textParameter, wordParameter } from '../app/searchParameters.ts'
import { readSignNeedsSearch } from './signNeedsSearch.ts'

export const signNeedRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/vurderinger',
    validateSearch: readSignNeedsSearch,
    component: lazyRouteComponent(() => import('./SignNeedsPage.tsx'), 'SignNeedsPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/vurderinger/ny',
    // What is assessed, as `bridges:<id>`; without it one finds or draws it.
    validateSearch: (search: Record<string, unknown>): { at?: string } => ({ at: textParameter(search.at) }),
    component: lazyRouteComponent(() => import('./NewNeedPage.tsx'), 'NewNeedPage'),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/skilt/vurderinger/$id',
    // `again` is a new assessment of the same place, `edit` corrects the one that stands.
    validateSearch: (search: Record<string, unknown>): { mode?: 'again' | 'edit' } => ({
      mode: wordParameter(search.mode, ['again', 'edit']),
    }),
    component: lazyRouteComponent(() => import('./NeedPage.tsx'), 'NeedPage'),
  }),
] as const
