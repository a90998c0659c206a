import { mount } from './ui/mount.ts'
import { trustOwnScripts } from './ui/trusted-scripts.ts'
import { registerServiceWorker } from './ui/update/update.ts'
import { openSealift } from './workers/sealift.window.ts'

const root = document.querySelector('#app')

trustOwnScripts()
if (root !== null) mount(openSealift(), root)
if (import.meta.env.PROD) registerServiceWorker(`${import.meta.env.BASE_URL}sw.js`)
