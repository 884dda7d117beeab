import { tokens } from './style-tokens.js';

/** On paper: always the light page, one offering a page, no controls, page numbers at the foot. */
export const PRINT = `
@page{size:A4;margin:18mm 17mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}@bottom-left{font:8pt sans-serif;color:#444}}
@media print{
:root{color-scheme:light;${tokens('light')}}
body{background:none;font-size:10.2pt;line-height:1.42}
main,.masthead,.colophon{max-width:none;padding:0;background:none}
h1{font-size:22pt}h2{font-size:15pt;margin-top:9mm;break-after:avoid}h2.plain{font-size:12pt;margin-top:0}h3{font-size:12.5pt}h3,h4{break-after:avoid}
.filter,.up,.skip{display:none}
.card{break-before:page;margin:0;border-top:0;padding-top:0;content-visibility:visible}
.details+.card{break-before:auto}
h2.details,h2.appendix{break-before:page;margin-top:0}
.finding,.tells li,.rule,tr{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.badge,.strip,.bars svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.badge{border:.6pt solid currentColor}
.scroll{overflow:visible}
th[scope=row]{min-width:0}
.list{min-width:0}.list .id{display:none}.list .badge{font-size:8pt;white-space:normal}.list .c-institution{width:24mm}.list .c-type{width:11mm}.list .c-credits{width:26mm}.list .c-verdict{width:44mm}.list .c-findings{width:29mm}
.list,.list .small{font-size:9pt}
}
`;
