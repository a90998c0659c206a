import type { FailureCode } from '../errors.ts'

export const it: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'L’operazione è stata interrotta prima della fine.',
  'internal/unexpected': 'Si è verificato un problema imprevisto. Nulla è andato perso; riprova.',
}
