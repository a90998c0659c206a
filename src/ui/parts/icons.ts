/** Outlines on a 24 by 24 grid, drawn with a stroke of 1.75. */
export const ICONS = {
  send: 'M12 16V4m0 0L7 9m5-5 5 5M4 15v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3',
  outbox: 'M3 13l3-8h12l3 8v5a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-5zm0 0h5l1.5 3h5L16 13h5',
  receipts: 'M6 3h12v18l-3-2-3 2-3-2-3 2V3zm3 6h6m-6 4h6',
  restore: 'M12 4v12m0 0 5-5m-5 5-5-5M4 17v1a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-1',
  project: 'M3 7a2 2 0 0 1 2-2h4l2 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7z',
  lock: 'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zm2 0V8a4 4 0 0 1 8 0v3m-4 4v2',
  folder: 'M3 7a2 2 0 0 1 2-2h4l2 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7z',
  files: 'M8 3h7l4 4v10a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm6 0v5h5M4 8v12a1 1 0 0 0 1 1h10',
  sample: 'M9 3h6m-5 0v6l-5 9a2 2 0 0 0 1.8 3h10.4a2 2 0 0 0 1.8-3l-5-9V3M7.5 15h9',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 4 2.8 20h18.4L12 4zm0 6v5m0 2.5v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-10v5m0-8.5v.5',
  pause: 'M8 5v14m8-14v14',
  play: 'M7 5l12 7-12 7V5z',
  again: 'M20 11a8 8 0 1 0-2.3 6.2M20 5v6h-6',
  save: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  compare: 'M4 6h7M4 12h7M4 18h7m4-12h5m-5 6h5m-5 6h5',
  shield: 'M12 3l8 3v6c0 4.5-3.2 7.7-8 9-4.8-1.3-8-4.5-8-9V6l8-3zm-3.5 9 2.5 2.5 4.5-5',
  key: 'M14.5 9.5a4.5 4.5 0 1 0-4.2 4.5L12 12.5h2v2h2v2h4v-3.2l-5.6-3zM8 9.5v.1',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1m2 3.7a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  star: 'M12 3.5l2.7 5.4 6 .9-4.35 4.2 1.05 5.95L12 17.1l-5.4 2.85 1.05-5.95L3.3 9.8l6-.9L12 3.5z',
  cloud: 'M7 18a4 4 0 0 1-.6-7.9A6 6 0 0 1 18 9.5 4.3 4.3 0 0 1 17.5 18H7z',
} as const satisfies Readonly<Record<string, string>>

export type IconName = keyof typeof ICONS
