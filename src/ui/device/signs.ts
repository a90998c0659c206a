import { computed, type Ref } from 'vue'
import type { Status } from '../../workers/sealift.ts'
import { workRuns } from '../work.ts'
import { useWords } from '../words.ts'
import { useBadge } from './badge.ts'
import { useNotices } from './notices.ts'
import { factsOf } from './outbox-facts.ts'
import { useWake } from './wake.ts'

/** What the device itself shows of the outbox: badge, notification, and being woken. One tab speaks for all. */
export function useSigns(status: Readonly<Ref<Status>>): void {
  const words = useWords()
  const facts = computed(() => factsOf(status.value.outbox, workRuns.value))
  useBadge(computed(() => (status.value.leader ? facts.value.left : undefined)))
  useNotices(facts, words)
  useWake(facts, words.language)
}
