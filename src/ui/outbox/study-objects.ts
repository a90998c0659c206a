import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { JobView, StudyView } from '../../workers/sealift.ts'
import { useSealift } from '../sealift.ts'
import { lastWanted } from '../last-wanted.ts'
import { pageAround, type Rows } from './visible-rows.ts'

const REFRESH_MS = 1_000

/** A row of the table, counted from 0; without an object until that has been told. */
export interface ObjectRow {
  readonly index: number
  readonly object?: JobView
}

/** The objects of a study of which rows are looked at. Only these and some around are in this window. */
export function useStudyObjects(study: () => StudyView, visible: () => Rows) {
  const { sealift } = useSealift()
  const told = shallowRef<{ readonly from: number; readonly objects: readonly JobView[] }>({ from: 0, objects: [] })
  const asking = lastWanted({
    ask: ({ from, count }: Rows) => sealift.objects({ batch: study().batch, group: study().group }, { from, count }),
    onAnswer: (objects, { from }) => (told.value = { from, objects }),
    refreshMs: REFRESH_MS,
  })
  const page = computed(() => pageAround(visible(), study().objects))
  watch(
    () => `${page.value.from} ${page.value.count}`,
    () => asking.want(page.value),
    { immediate: true },
  )
  watch(study, asking.refresh)
  onScopeDispose(asking.close)
  return computed<readonly ObjectRow[]>(() => {
    const { from, count } = visible()
    return Array.from({ length: count }, (_, nth) => {
      const index = from + nth
      const object = told.value.objects[index - told.value.from]
      return object === undefined ? { index } : { index, object }
    })
  })
}
