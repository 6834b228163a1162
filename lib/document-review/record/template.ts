import { BLOCKS } from "@/lib/pdf/block-template";
import { PRELUDE } from "@/lib/pdf/prelude";

/** The record of a document review: as many A4 pages as it needs, each with the case's number and its own. */
export const RECORD_TEMPLATE = `${PRELUDE}
#set document(title: data.title + " " + data.reference, author: data.body, date: datetime(..data.date))
#set text(size: 9.5pt, lang: data.lang, region: if data.lang == "zh" { "cn" } else { "gb" })
#set par(leading: 0.72em, spacing: 0.8em, justify: true)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 25mm, bottom: 23mm),
  header: text(size: 8pt, fill: quiet, grid(columns: (1fr, auto), data.body, data.reference)) + v(-2mm) + line(length: 100%, stroke: 0.4pt + gold),
  footer: context align(center, text(size: 8pt, fill: quiet, cjk-latin-spacing: none, data.page.at(0) + counter(page).display() + data.page.at(1) + str(counter(page).final().first()) + data.page.at(2))),
)

${BLOCKS}
#v(2mm)
#document-title
#v(3mm)
#block(width: 100%, stroke: (y: 0.6pt + gold), inset: (y: 4mm), grid(
  columns: (1fr, 58mm),
  column-gutter: 6mm,
  align: horizon,
  {
    set par(justify: false)
    fit(102mm, 22mm, (15pt, 13pt, 11pt, 9.5pt, 8pt, 7pt), strong(name(data.organisation)))
    text(size: 8.5pt, fill: quiet, data.made)
  },
  align(right, {
    set par(justify: false)
    text(size: 8.5pt, fill: quiet, data.readinessLabel) + linebreak()
    text(size: 13pt, weight: 700, fill: tones.at(data.tone), data.readiness)
  }),
))
#if data.notice != "" { callout(deep-gold, data.notice) }
#if data.unprintable != "" { callout(deep-gold, data.unprintable) }

#for section in data.sections {
  section-title(section.title)
  for b in section.blocks {
    if b.kind == "facts" { facts(b) }
    else if b.kind == "text" { paragraph(b) }
    else if b.kind == "table" { rows(b) }
    else if b.kind == "clause" { clause(b) }
  }
}

#v(4mm)
#line(length: 100%, stroke: 0.4pt + gold)
#text(size: 8.5pt, fill: quiet, data.closing)
`;
