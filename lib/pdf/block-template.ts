/**
 * How long documents are laid out: their title, their sections' titles, and the kinds of blocks that they consist of
 * (lib/audit-report/blocks.ts): facts, text, tables and clauses. Stands after the prelude; the page and the size of the text are the document's own.
 */
export const BLOCKS = `
#let green = rgb("#1f6b45")
#let red = rgb("#a3262a")
#let tones = (good: green, bad: red, neutral: quiet)

#let document-title = align(center, {
  text(size: 21pt, weight: 700, tracking: if data.lang == "zh" { 0.08em } else { 0em }, data.title)
  v(0.5mm)
  text(size: 9pt, weight: 600, fill: deep-gold, tracking: if data.lang == "zh" { 0.18em } else { 0em }, data.subtitle)
})

#let section-title(title) = block(above: 2em, below: 1em, sticky: true, width: 100%, stroke: (bottom: 0.6pt + teal), inset: (bottom: 1.6mm), heading(level: 1, text(size: 12.5pt, weight: 700, fill: teal, title)))

// Lines that people typed keep their breaks.
#let typed(body) = body.split("\\n").join(linebreak())

#let facts(b) = block(width: 100%, above: 0.9em, below: 0.9em, {
  set par(justify: false)
  table(
    columns: (36mm, 1fr),
    stroke: (x, y) => (bottom: 0.3pt + quiet.lighten(60%)),
    inset: (x: 1.5mm, y: 1.7mm),
    ..b.rows.map(((label, value)) => (text(fill: teal, weight: 600, label), typed(value))).flatten(),
  )
})

#let callout(colour, body) = block(width: 100%, fill: colour.lighten(92%), stroke: (left: 1.4pt + colour), inset: (x: 3mm, y: 2.2mm), body)

#let paragraph(b) = {
  if b.tone == "warning" { callout(deep-gold, typed(b.text)) }
  else if b.tone == "quiet" { block(sticky: true, text(size: 8.5pt, fill: quiet, typed(b.text))) }
  else if b.tone == "strong" { text(weight: 600, typed(b.text)) + parbreak() }
  else { typed(b.text) + parbreak() }
}

#let rows(b) = block(width: 100%, above: 1em, below: 1.1em, {
  set par(justify: false)
  set text(size: 8.5pt)
  let last = b.rows.len() + 1
  table(
    columns: b.columns.map(c => c.width * 1fr),
    align: b.columns.map(c => if c.at("align", default: "start") == "end" { right + top } else { left + top }),
    inset: (x: 1.6mm, y: 1.7mm),
    stroke: (x, y) => (bottom: if y == 0 { 0.7pt + teal } else { 0.3pt + quiet.lighten(50%) }, top: if y == 0 { 0.7pt + teal }),
    fill: (x, y) => if y == 0 { teal.lighten(92%) } else if b.foot != none and y == last { gold.lighten(88%) },
    table.header(..b.columns.map(c => text(weight: 600, fill: teal, c.title))),
    // A row stays on one page unless it is long.
    ..b.rows.map(row => row.map(cell => table.cell(breakable: row.any(c => c.len() > 900), typed(cell)))).flatten(),
    ..if b.foot == none { () } else { b.foot.map(cell => text(weight: 700, cell)) },
  )
})

#let clause(b) = block(width: 100%, above: 0.75em, below: 0.75em, stroke: (left: 1.4pt + tones.at(b.tone)), inset: (left: 3mm, y: 0.6mm), {
  set par(justify: false)
  block(sticky: true, below: 0.6em, grid(
    columns: (17mm, 1fr, auto),
    column-gutter: 2mm,
    text(font: sans, weight: 700, fill: teal, b.clause),
    text(weight: 600, b.title),
    text(weight: 700, fill: tones.at(b.tone), b.mark),
  ))
  set text(size: 9pt)
  for l in b.lines {
    block(above: 0.5em, below: 0.5em, grid(columns: (17mm, 1fr), column-gutter: 2mm, text(size: 8pt, fill: quiet, l.label), typed(l.text)))
  }
})
`;
