import { PRELUDE } from "@/lib/pdf/prelude";

/** The notice of a decision: one A4 page; long reasons and scopes shrink. */
export const LETTER_TEMPLATE = `${PRELUDE}
#set document(title: data.title, author: data.body, keywords: (data.number,), date: datetime(..data.date))
#set page(paper: "a4", margin: (x: 28mm, top: 26mm, bottom: 24mm))
#set par(leading: 0.9em, spacing: 1.1em, justify: true)

#{
  align(center, text(size: 12pt, weight: 600, fill: teal, tracking: 0.1em, data.body))
  v(3mm)
  line(length: 100%, stroke: 1.2pt + gold)
  v(-3.6mm)
  line(length: 100%, stroke: 0.4pt + gold)
  v(9mm)
  align(center, text(size: 22pt, weight: 700, tracking: 0.14em, "认证决定通知书"))
  v(1mm)
  align(center, text(size: 9.5pt, fill: quiet, "编号：" + data.number))
  v(8mm)
  context block(text(size: fitting-size(154mm, 14mm, (13pt, 12pt, 11pt, 10pt, 9pt), strong(data.holder)), weight: 600, name(data.holder) + "："))
  v(1mm)
  set text(size: 11pt)
  h(2em) + data.opening
  v(2mm)
  block(width: 100%, stroke: (y: 0.5pt + gold), inset: (y: 4mm), grid(
    columns: (24mm, 1fr),
    row-gutter: 4mm,
    ..data.facts.map(((label, value)) => (
      text(size: 10.5pt, fill: teal, weight: 600, label),
      fit(130mm, 26mm, (10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt, 7pt, 6.5pt), value),
    )).flatten(),
  ))
  if data.reasons != none {
    text(weight: 600, fill: teal, "理由")
    v(-1mm)
    fit(154mm, 78mm, (11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt, 7pt, 6.5pt, 6pt, 5.5pt), data.reasons)
  }
  v(1mm)
  for p in data.closing { par(h(2em) + p) }
  v(1fr)
  align(right, block(align(center, {
    set par(justify: false)
    set text(cjk-latin-spacing: none)
    text(weight: 600, data.body)
    linebreak()
    data.decided
  })))
  v(8mm)
}
`;
