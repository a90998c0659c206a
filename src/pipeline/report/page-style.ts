/** For A4 and Letter alike, and for screens by day and by night. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:light-dark(#fff,#10181c);--text:light-dark(#14222a,#e8eff2);
--soft:light-dark(#4a5c66,#a5b7c0);--line:light-dark(#c3cfd4,#33444c);--good:light-dark(#17663d,#76d19c);
--warn:light-dark(#7a4a00,#f0bd68)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 3rem}
h1{margin:0;font-size:1.75rem;line-height:1.25}
h2{margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line);font-size:1.25rem;line-height:1.3}
p{margin:.75rem 0}
.lead,footer{color:var(--soft)}
.good,.warn{padding-left:.75rem;border-left:.25rem solid currentColor;font-weight:600}
.good{color:var(--good)}
.warn{color:var(--warn)}
dl{display:grid;grid-template-columns:minmax(9rem,16rem) minmax(0,1fr);gap:.375rem 1.25rem;margin:.75rem 0}
dt{color:var(--soft)}
dd{margin:0}
.code{font-family:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,monospace;font-size:.875em}
dd,.code{overflow-wrap:anywhere}
td{overflow-wrap:break-word}
table{width:100%;margin:1.25rem 0;border-collapse:collapse;font-size:.9375rem}
caption{padding-bottom:.375rem;text-align:start;font-weight:600}
th,td{padding:.3125rem .75rem .3125rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--soft);font-weight:600}
th.code{font-family:inherit;font-size:inherit}
td.code{white-space:nowrap}
.count{padding-right:0;text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
footer{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.875rem}
@media (width<40rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}
table{font-size:.8125rem}td{overflow-wrap:anywhere}td.code{white-space:normal}}
@page{margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
@media print{:root{color-scheme:light}
body{font-size:10pt;background:none}
main{max-width:none;padding:0}
h1{font-size:18pt}h2{margin-top:6mm;font-size:13pt;break-after:avoid}
table{font-size:9pt}caption{break-after:avoid}thead{display:table-header-group}tr{break-inside:avoid}
dl,p{break-inside:avoid}}
`
