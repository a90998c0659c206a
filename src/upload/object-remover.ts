/** Takes objects away. Few access links may; what every remover promises is written in object-remover.contract.ts. */
export interface ObjectRemover {
  /** Resolves to whether something stood there. Taking away again is harmless. */
  remove(name: string, signal: AbortSignal): Promise<boolean>
}
