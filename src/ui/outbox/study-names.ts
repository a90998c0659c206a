import { inject, provide, shallowRef, watch, type InjectionKey, type ShallowRef } from 'vue'
import type { StudyView } from '../../workers/sealift.ts'
import { useSealift } from '../sealift.ts'

type Names = ReadonlyMap<string, string>
const NAMES: InjectionKey<Readonly<ShallowRef<Names>>> = Symbol('pseudonyms of studies')

/** Pseudonyms of the studies below, for as long as the device is unlocked; asked for when another study has come. */
export function provideStudyNames(studies: () => readonly StudyView[]): void {
  const { sealift, status } = useSealift()
  const names = shallowRef<Names>(new Map())
  provide(NAMES, names)
  const asked = (): string => {
    const { vault, leader } = status.value
    return vault === 'open' && leader
      ? studies()
          .flatMap(({ group }) => group ?? [])
          .join()
      : ''
  }
  watch(
    asked,
    async (groups) => {
      // Without them the studies go by their numbers.
      const known = groups === '' ? [] : await sealift.studyNames().catch(() => [])
      if (groups === asked()) names.value = new Map(known.map(({ group, pseudonym }) => [group, pseudonym]))
    },
    { immediate: true },
  )
}

export const useStudyNames = (): Readonly<ShallowRef<Names>> => inject(NAMES, () => shallowRef<Names>(new Map()), true)
