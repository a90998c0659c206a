import type { FailureCode } from '../errors.ts'

export const ptBR: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'A operação foi interrompida antes de terminar.',
  'internal/unexpected': 'Ocorreu um problema inesperado. Nada foi perdido; tente de novo.',
}
