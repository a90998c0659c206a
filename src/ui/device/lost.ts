import type { LostBatch } from '../../workers/sealift.ts'

/** What a loss comes to. */
export interface LossSum {
  readonly accepted: number
  /** Delivered, and listed: a recipient can open it. */
  readonly delivered: number
  /** Arrived without the list that names it. */
  readonly arrived: number
  readonly lost: number
  /** Still to be picked. */
  readonly toPick: number
}

export const sumOf = ({ accepted, delivered, isListed, lost, again }: LostBatch): LossSum => ({
  accepted,
  delivered: isListed ? delivered : 0,
  arrived: isListed ? 0 : delivered,
  lost,
  toPick: lost - again,
})

const NONE: LossSum = { accepted: 0, delivered: 0, arrived: 0, lost: 0, toPick: 0 }

export const lossOf = (batches: readonly LostBatch[]): LossSum =>
  batches.map(sumOf).reduce(
    (all, one) => ({
      accepted: all.accepted + one.accepted,
      delivered: all.delivered + one.delivered,
      arrived: all.arrived + one.arrived,
      lost: all.lost + one.lost,
      toPick: all.toPick + one.toPick,
    }),
    NONE,
  )

/** The words and columns of the report, as the screen says them. */
export interface ReportWords {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly columns: readonly string[]
  readonly moment: (atMs: number) => string
}

/** The report as a file: text that everybody can read and a sheet can take in, for the columns stand between tabs. */
export function reportText(batches: readonly LostBatch[], { title, paragraphs, columns, moment }: ReportWords): string {
  const rows = batches.map((one) => {
    const { accepted, delivered, arrived, toPick } = sumOf(one)
    return [one.batch, moment(one.sinceMs), accepted, delivered, arrived, toPick].join('\t')
  })
  return [title, '', ...paragraphs, '', columns.join('\t'), ...rows, ''].join('\r\n')
}
