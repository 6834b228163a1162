import { BLOCKS } from "@/lib/pdf/block-template";
import { PRELUDE } from "@/lib/pdf/prelude";

/** The audit report: as many A4 pages as it needs; it knows the kinds of blocks (blocks.ts) and nothing of audits. */
export const REPORT_TEMPLATE = `${PRELUDE}
#set document(title: data.title + " " + data.reference, author: data.body, date: datetime(..data.date))
#set text(size: 9.5pt, lang: data.lang, region: if data.lang == "zh" { "cn" } else { "gb" })
#set par(leading: 0.72em, spacing: 0.8em, justify: true)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 25mm, bottom: 23mm),
  header: text(size: 8pt, fill: quiet, grid(columns: (auto, 1fr, auto), data.body, align(center, text(fill: deep-gold, weight: 600, data.draft)), data.reference)) + v(-2mm) + line(length: 100%, stroke: 0.4pt + gold),
  footer: context align(center, text(size: 8pt, fill: quiet, cjk-latin-spacing: none, data.page.at(0) + counter(page).display() + data.page.at(1) + str(counter(page).final().first()) + data.page.at(2))),
)

${BLOCKS}
#let star = box(baseline: 12%, width: 1em, height: 1em, polygon(
  fill: gold,
  ..range(10).map(i => {
    let angle = -90deg + i * 36deg
    let r = if calc.rem(i, 2) == 0 { 0.5em } else { 0.2em }
    (0.5em + r * calc.cos(angle), 0.5em + r * calc.sin(angle))
  }),
))

#let bars(b) = block(width: 100%, above: 1em, {
  set par(justify: false)
  for bar in b.bars {
    block(above: if bar.isGroup { 4mm } else { 1.6mm }, below: 1.6mm, breakable: false, sticky: bar.isGroup, grid(
      columns: (62mm, 1fr, 27mm),
      column-gutter: 3mm,
      align: horizon,
      if bar.isGroup { text(weight: 700, bar.label) } else { text(size: 8.5pt, h(3mm) + bar.label) },
      {
        let tall = if bar.isGroup { 4.4mm } else { 3mm }
        box(width: 100%, height: tall, fill: quiet.lighten(85%), if bar.share != none {
          rect(width: bar.share * 100%, height: tall, fill: if bar.isGroup { teal } else { teal.lighten(30%) })
        })
      },
      align(right, text(size: 8.5pt, weight: if bar.isGroup { 700 } else { 400 }, bar.value)),
    ))
  }
})

#let picture(p) = block(width: 100%, breakable: false, above: 1.1em, below: 1.1em, stroke: 0.4pt + quiet.lighten(50%), inset: 3mm, {
  set par(justify: false)
  set text(size: 8.5pt)
  let wide = if p.small { 62mm } else { 78mm }
  let tall = if p.small { 28mm } else { 62mm }
  let isText = p.file == none and p.instead == ""
  grid(
    columns: if isText { (0mm, 1fr) } else { (wide, 1fr) },
    column-gutter: if isText { 0mm } else { 5mm },
    if p.file != none {
      block(width: wide, height: tall, align(center + horizon, image("/" + p.file, alt: p.alt, width: wide, height: tall, fit: "contain")))
    } else if p.instead != "" {
      block(width: wide, height: tall, fill: quiet.lighten(90%), inset: 4mm, align(center + horizon, text(fill: deep-gold, p.instead)))
    },
    {
      text(size: 9.5pt, weight: 700, fill: teal, p.title)
      for l in p.lines {
        block(above: 0.75em, below: 0pt, {
          if l.label != "" { text(size: 7.5pt, fill: quiet, l.label) + linebreak() }
          if l.text.match(regex("^[0-9a-f]{64}$")) != none {
            text(font: sans, size: 6.5pt, l.text.slice(0, 32) + linebreak() + l.text.slice(32))
          } else { typed(l.text) }
        })
      }
    },
  )
})

#v(2mm)
#document-title
#v(3mm)
#block(width: 100%, stroke: (y: 0.6pt + gold), inset: (y: 4mm), grid(
  columns: (1fr, 52mm),
  column-gutter: 6mm,
  align: horizon,
  {
    set par(justify: false)
    fit(108mm, 22mm, (15pt, 13pt, 11pt, 9.5pt, 8pt, 7pt), strong(name(data.organisation)))
    text(size: 8.5pt, fill: quiet, data.made)
  },
  align(right, {
    set par(justify: false)
    text(size: 8.5pt, fill: quiet, data.finalLabel) + linebreak()
    text(size: 22pt, weight: 700, fill: teal, font: sans, data.final)
    linebreak()
    text(size: 11pt, weight: 700, data.level)
    if data.stars > 0 { h(2mm); text(size: 11pt, range(data.stars).map(_ => star).join()) }
  }),
))

#for section in data.sections {
  section-title(section.title)
  for b in section.blocks {
    if b.kind == "facts" { facts(b) }
    else if b.kind == "text" { paragraph(b) }
    else if b.kind == "heading" { block(above: 1.4em, below: 0.8em, sticky: true, heading(level: 2, text(size: 10.5pt, weight: 700, b.text))) }
    else if b.kind == "table" { rows(b) }
    else if b.kind == "clause" { clause(b) }
    else if b.kind == "bars" { bars(b) }
    else if b.kind == "pictures" { for p in b.pictures { picture(p) } }
  }
}

#v(4mm)
#line(length: 100%, stroke: 0.4pt + gold)
#text(size: 8.5pt, fill: quiet, data.closing)
`;
