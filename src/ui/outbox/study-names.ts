import { inject, onScopeDispose, provide, shallowRef, watch, type InjectionKey, type ShallowRef } from 'vue'
import type { StudyView } from '../../workers/sealift.ts'
import { lastWanted } from '../last-wanted.ts'
import { useSealift } from '../sealift.ts'

const REFRESH_MS = 2_000

type Names = ReadonlyMap<string, string>
const NAMES: InjectionKey<Readonly<ShallowRef<Names>>> = Symbol('pseudonyms of studies')

/** Pseudonyms of the studies below, for as long as the device is unlocked; asked for when another study has come. */
export function provideStudyNames(studies: () => readonly StudyView[]): void {
  const { sealift, status } = useSealift()
  const names = shallowRef<Names>(new Map())
  provide(NAMES, names)
  const isOpen = (): boolean => status.value.vault === 'open' && status.value.leader
  const asking = lastWanted({
    ask: (wanted: boolean) => (wanted ? sealift.studyNames() : Promise.resolve([])),
    onAnswer: (known, wanted) => {
      // Locked, the window holds nothing of a patient, whenever an answer comes.
      if (wanted && isOpen()) names.value = new Map(known.map(({ group, pseudonym }) => [group, pseudonym]))
    },
    refreshMs: REFRESH_MS,
  })
  /** In no order: the one in which studies are told of changes all the time. */
  const groups = (): string =>
    studies()
      .flatMap(({ group }) => group ?? [])
      .sort()
      .join()
  watch(
    () => isOpen() && groups() !== '',
    (wanted) => {
      names.value = new Map()
      asking.want(wanted)
    },
    { immediate: true },
  )
  watch(groups, asking.refresh)
  onScopeDispose(asking.close)
}

export const useStudyNames = (): Readonly<ShallowRef<Names>> => inject(NAMES, () => shallowRef<Names>(new Map()), true)
