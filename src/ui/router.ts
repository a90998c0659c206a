import { createRouter, createWebHashHistory } from 'vue-router'
import type { IconName } from './parts/icons.ts'
import SendScreen from './send/SendScreen.vue'
import type { WordKey } from './words.ts'

export interface Place {
  readonly path: string
  readonly icon: IconName
  readonly name: WordKey
}

export const PLACES: readonly Place[] = [
  { path: '/send', icon: 'send', name: 'send.title' },
  { path: '/outbox', icon: 'outbox', name: 'outbox.title' },
  { path: '/receipts', icon: 'receipts', name: 'receipts.title' },
  { path: '/restore', icon: 'restore', name: 'restore.title' },
  { path: '/project', icon: 'project', name: 'project.title' },
]

/** Asks for no vault. */
export const RESTORE_ALONE = '/restore/alone'

export const createSealiftRouter = () =>
  createRouter({
    history: createWebHashHistory(),
    scrollBehavior: () => ({ top: 0 }),
    routes: [
      { path: '/send', component: SendScreen },
      { path: '/outbox', component: () => import('./outbox/OutboxScreen.vue') },
      { path: '/receipts', component: () => import('./receipts/ReceiptsScreen.vue') },
      { path: '/receipts/:batch', props: true, component: () => import('./report/ReportScreen.vue') },
      { path: '/restore', component: () => import('./restore/RestoreScreen.vue') },
      { path: RESTORE_ALONE, component: () => import('./restore/RestoreAlone.vue') },
      { path: '/project', component: () => import('./project/ProjectScreen.vue') },
      { path: '/project/new', component: () => import('./project/MakeProject.vue') },
      { path: '/:rest(.*)*', redirect: '/send' },
    ],
  })
