import { computed, ref, watch } from 'vue'
import type { OutboxView, SendingRules } from '../../workers/sealift.ts'
import { useAttempt } from '../attempt.ts'
import { useFormat } from '../format.ts'
import { useSealift } from '../sealift.ts'
import { useWords } from '../words.ts'
import { clockOf, formOf, rulesOf, type RulesForm } from './rules-form.ts'

const changesSince = (before: RulesForm, now: RulesForm): Partial<RulesForm> =>
  Object.fromEntries(Object.entries(now).filter(([field, value]) => value !== before[field as keyof RulesForm]))

/** The rules as a form that is obeyed as it is changed. What is refused stays to be mended. */
export function useRulesForm(outbox: () => OutboxView) {
  const { sealift } = useSealift()
  const { failure, attempt } = useAttempt()
  const form = ref(formOf(outbox().rules))
  /** Without what is being typed. */
  let settled: RulesForm = { ...form.value }
  let hasChanged = false
  const obey = async (): Promise<void> => {
    while (hasChanged) {
      hasChanged = false
      await sealift.obey(rulesOf(form.value)).catch((thrown: unknown) => {
        // What was refused has been changed meanwhile.
        if (!hasChanged) throw thrown
      })
    }
  }
  /** Called by each field; what changes while the last change is told is told after it. */
  const changed = (): void => {
    hasChanged = true
    settled = { ...form.value }
    void attempt(obey)
  }
  // Every snapshot brings them anew: only what says something else counts, or typing would be overwritten.
  watch(
    () => JSON.stringify(outbox().rules),
    () => {
      if (hasChanged) return
      const told = formOf(outbox().rules)
      form.value = { ...told, ...changesSince(settled, form.value) }
      settled = told
    },
  )
  const resetMobile = () => attempt(() => sealift.resetMobile())
  return { form, failure, changed, resetMobile }
}

/** What holds sending back, in a line. */
export function useRulesWords(rules: () => SendingRules) {
  const { t } = useWords()
  const format = useFormat()
  const mobile = ({ isUsed, isAllowed, budgetBytes }: SendingRules['mobile']): string[] => {
    if (!isUsed) return []
    if (!isAllowed) return [t('rules.sayNoMobile')]
    return [
      budgetBytes === undefined ? t('rules.sayMobile') : t('rules.sayBudget', { bytes: format.bytes(budgetBytes) }),
    ]
  }
  return computed(() => {
    const { hours, mostBytesPerSecond, ...rest } = rules()
    const said = mobile(rest.mobile)
    if (hours !== undefined)
      said.push(t('rules.sayHours', { from: clockOf(hours.fromMinute), until: clockOf(hours.untilMinute) }))
    if (mostBytesPerSecond !== undefined) said.push(t('rules.sayRate', { bytes: format.bytes(mostBytesPerSecond) }))
    return said.length === 0 ? t('rules.sayNothing') : t('rules.saySome', { what: said.join(' · ') })
  })
}
