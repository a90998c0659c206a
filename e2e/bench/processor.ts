import { cpuUsage } from 'node:process'

/** Processor time of this process so far, all its threads. On a busy machine it tells more than the clock. */
export const cpuMs = (): number => {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}
