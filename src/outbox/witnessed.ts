import { objectsOf } from './places.ts'
import type { OutboxStore } from './ports.ts'
import type { Witnessing } from './witness-book.ts'

/** An outbox of which somebody else keeps count: what passes through is told, and nothing is read for it. */
export const witnessed = (store: OutboxStore, book: Witnessing): OutboxStore => ({
  ...store,
  jobs: {
    ...store.jobs,
    accept: async (acceptances) => {
      await store.jobs.accept(acceptances)
      for (const { sealed } of acceptances) book.accepted(sealed)
    },
    list: async () => {
      const jobs = await store.jobs.list()
      for (const object of jobs.flatMap(objectsOf)) book.accepted(object)
      return jobs
    },
    finish: async (id, receipts) => {
      await store.jobs.finish(id, receipts)
      for (const receipt of receipts) book.delivered(receipt)
    },
    discard: async (id) => {
      await store.jobs.discard(id)
      book.gone(id)
    },
  },
  receipts: {
    list: async (batch) => {
      const receipts = await store.receipts.list(batch)
      for (const receipt of receipts) book.delivered(receipt)
      return receipts
    },
  },
})
