/** One small style sheet for the pages without script: readable first, dark where asked, printable. */
export const PUBLIC_STYLE = `:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--accent:#0b5cad}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--quiet:#9da7b1;--line:#30363d;--accent:#6cb6ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
header{border-bottom:1px solid var(--line)}
nav,main{max-width:60rem;margin:0 auto;padding:.75rem 1.25rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
nav a:first-child{font-weight:700;margin-right:auto}
a{color:var(--accent)}
h1{font-size:1.75rem;line-height:1.25;margin:1rem 0}
h2{font-size:1.3rem;margin:2.5rem 0 .5rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
p{margin:.25rem 0 .75rem}
.lead{font-size:1.1rem}
.meta{color:var(--quiet);font-size:.9rem}
code{overflow-wrap:anywhere}
dt{font-weight:600;margin-top:1rem}dd{margin:0}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
th[scope=row]{font-weight:400}
input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.25rem;padding:.35rem .6rem;max-width:100%;min-height:2.75rem}
input[type=checkbox]{min-height:0}
button{background:var(--accent);color:var(--paper);border-color:var(--accent);cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media print{header,form{display:none}}
`;
