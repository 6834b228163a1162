import { PRELUDE } from "@/lib/pdf/prelude";

/** The contract: as many A4 pages as it needs, each with the contract's number and its own. */
export const CONTRACT_TEMPLATE = `${PRELUDE}
#set document(title: data.title, author: data.author, keywords: (data.number,), date: datetime(..data.date))
#set page(
  paper: "a4",
  margin: (x: 26mm, top: 27mm, bottom: 26mm),
  header: text(size: 8.5pt, fill: quiet, grid(columns: (1fr, auto), data.body, data.reference)) + v(-2mm) + line(length: 100%, stroke: 0.4pt + gold),
  footer: context align(center, text(size: 8.5pt, fill: quiet, cjk-latin-spacing: none, [第#counter(page).display()页，共#counter(page).final().first()页])),
)
#set text(size: 10.5pt)
#set par(leading: 0.85em, spacing: 0.85em, justify: true)

#v(4mm)
#align(center, {
  text(size: 23pt, weight: 700, tracking: 0.1em, data.heading)
  v(1mm)
  text(size: 9pt, weight: 600, fill: deep-gold, tracking: 0.22em, data.english)
})
#v(5mm)
#block(width: 100%, stroke: (y: 0.5pt + gold), inset: (y: 4mm), grid(
  columns: (37mm, 1fr),
  row-gutter: 3.4mm,
  ..data.parties.map(((label, value)) => (text(fill: teal, weight: 600, label), value)).flatten(),
))
#v(1mm)

#let rows(t) = block(above: 1.1em, below: 1.2em, {
  set par(justify: false)
  set text(size: 9.5pt)
  let align-of(c) = if c.align == "right" { right + horizon } else { left + horizon }
  table(
    columns: t.columns.map(c => c.width * 1fr),
    align: t.columns.map(align-of),
    inset: (x: 3mm, y: 2.1mm),
    stroke: (x, y) => (bottom: if y == 0 { 0.7pt + teal } else { 0.3pt + quiet.lighten(50%) }, top: if y == 0 { 0.7pt + teal }),
    fill: (x, y) => if y == 0 { teal.lighten(92%) },
    table.header(..t.columns.map(c => text(weight: 600, fill: teal, c.title))),
    ..t.rows.flatten(),
  )
})

#for article in data.articles {
  block(above: 1.9em, below: 1.15em, sticky: true, {
    text(size: 12pt, weight: 700, article.number + h(0.8em) + article.heading)
    h(0.9em)
    text(size: 8.5pt, fill: deep-gold, article.english)
  })
  for (i, p) in article.paragraphs.enumerate() {
    let marked = article.paragraphs.len() > 1
    grid(columns: (8mm, 1fr), if marked { text(fill: quiet, str(i + 1) + ".") }, p)
    v(0.35em)
  }
  if article.table != none { rows(article.table) }
  for p in article.after { grid(columns: (8mm, 1fr), [], p); v(0.35em) }
}

#block(above: 2.4em, breakable: false, width: 100%, {
  set text(cjk-latin-spacing: none)
  line(length: 100%, stroke: 0.5pt + gold)
  v(3mm)
  grid(
    columns: (1fr, 1fr),
    column-gutter: 8mm,
    ..data.signatures.map(s => {
      set par(justify: false)
      text(fill: teal, weight: 600, s.side)
      v(1mm)
      text(weight: 600, name(s.party))
      v(2mm)
      if s.by == none {
        text(fill: quiet, s.label + "：")
        v(8mm)
        line(length: 100%, stroke: 0.5pt + ink)
        text(fill: quiet, "日期：")
      } else {
        text(fill: quiet, s.label + "：") + s.by
        linebreak()
        text(fill: quiet, "时间：") + s.at
      }
    }),
  )
  v(5mm)
  set text(size: 8pt, fill: quiet)
  data.digestLabel
  linebreak()
  text(font: sans, data.sha256)
})
`;
