import { PRELUDE } from "@/lib/pdf/prelude";

/** The certificate, one A4 page a language. Places are fixed, texts shrink: a page never runs over. */
export const CERTIFICATE_TEMPLATE = `${PRELUDE}
#set document(title: data.title, author: data.author, keywords: (data.number,), date: datetime(..data.date))
#set page(
  paper: "a4",
  margin: (x: 31mm, top: 29mm, bottom: 27mm),
  background: image(bytes(data.frame), format: "svg", width: 100%, height: 100%, alt: ""),
)
#set par(leading: 0.62em, spacing: 0pt)

#let star(size, fill) = {
  let tip(i, r) = (
    size / 2 + r * size / 2 * calc.sin(i * 36deg),
    size / 2 - r * size / 2 * calc.cos(i * 36deg),
  )
  let points = range(10).map(i => tip(i, if calc.even(i) { 1 } else { 0.382 }))
  box(width: size, height: size, {
    place(polygon(fill: fill, ..points))
    // The facets: each arm is darker on one side, as an embossed star is.
    for i in range(0, 10, step: 2) {
      place(polygon(fill: deep-gold.transparentize(45%), tip(i, 1), tip(i + 1, 0.382), (size / 2, size / 2)))
    }
  })
}

#let ornament = align(center, {
  let half = line(length: 34mm, stroke: 0.5pt + gold)
  grid(columns: 3, column-gutter: 3mm, align: horizon, half, rotate(45deg, square(size: 1.7mm, fill: gold)), half)
})

#let fact(label, body) = grid(
  columns: (data.label-width * 1mm, 1fr),
  column-gutter: 4mm,
  text(size: 10pt, fill: teal, weight: 600, label),
  body,
)

#let sizes(from, to, step: 0.5) = {
  let all = ()
  let size = from
  while size >= to { all.push(size * 1pt); size -= step }
  all
}

#for (i, p) in data.pages.enumerate() {
  if i > 0 { pagebreak() }
  let zh = p.locale == "zh"
  let w = p.words
  set text(lang: p.locale, region: if zh { "cn" } else { "gb" })
  let width = 148mm
  let date(body) = text(size: 10.5pt, body)
  let later(label, body) = text(size: 10pt, fill: teal, weight: 600, label) + h(3.5mm) + body

  {
    v(2mm)
    align(center, fit(width, 6mm, sizes(11, 7), align(center, text(fill: teal, weight: 600, tracking: if zh { 0.12em } else { 0.04em }, p.body))))
    v(5mm)
    v(1fr)
    // Title
    align(center, if zh {
      text(size: 40pt, weight: 700, fill: ink, tracking: 0.16em, w.title) + h(-0.16em)
      v(4.5mm)
      text(size: 8.5pt, fill: deep-gold, weight: 600, tracking: 0.26em, w.subtitle)
    } else {
      text(size: 44pt, weight: 600, fill: ink, tracking: 0.04em, w.title)
      v(4mm)
      text(size: 10pt, fill: deep-gold, weight: 600, tracking: 0.34em, w.subtitle)
    })
    v(5mm)
    ornament
    v(4.5mm)
    align(center, text(size: 10.5pt, fill: quiet, w.number) + text(size: 10.5pt, weight: 600, tracking: 0.05em, data.number))
    v(1.5fr)
    // Holder
    align(center, text(size: 12pt, fill: quiet, tracking: if zh { 0.3em } else { 0em }, w.certify))
    v(5mm)
    balance(width, 21mm, sizes(27, 11), text(weight: 700, name(p.holder)))
    v(5.4mm)
    balance(width * 0.94, 10mm, sizes(11, 7.5), text(fill: quiet, w.address + p.address))
    v(1.2fr)
    balance(width, 12mm, (11.5pt,), text(fill: quiet, w.meets))
    v(5.5mm)
    // Level
    if data.stars > 0 {
      align(center, grid(columns: data.stars, column-gutter: 3.6mm, ..range(data.stars).map(_ => star(11.5mm, gold))))
      v(4mm)
    }
    align(center, {
      let level = text(
        size: if data.stars > 0 { 21pt } else { 30pt },
        weight: 700,
        fill: deep-gold,
        tracking: if zh { 0.3em } else { 0.08em },
        p.level,
      )
      level
      if zh { h(-0.3em * 0.7) }
    })
    v(1.5fr)
    // Facts
    let value-width = width - data.label-width * 1mm - 4mm
    line(length: 100%, stroke: 0.4pt + gold)
    v(4mm)
    fact(w.scope, fit(value-width, 31mm, sizes(10.5, 5.5), p.scope))
    v(3.6mm)
    fact(w.basis, fit(value-width, 10mm, sizes(10.5, 6), p.basis))
    v(3.6mm)
    set text(cjk-latin-spacing: none)
    grid(
      columns: (auto, 1fr, auto),
      align: (left, if p.score == none { right } else { center }, right),
      grid(
        columns: (data.label-width * 1mm, auto),
        column-gutter: 4mm,
        text(size: 10pt, fill: teal, weight: 600, w.issued), date(p.issued),
      ),
      later(w.expires, date(p.expires)),
      if p.score != none { later(w.score, date(p.score + w.scoreUnit)) },
    )
    v(4mm)
    line(length: 100%, stroke: 0.4pt + gold)
    v(1.2fr)
    // Seal and signature
    grid(
      columns: (27mm, 1fr, 62mm),
      align: (left + bottom, left, left + bottom),
      {
        // The quiet zone reaches into the margin, so that the code itself lines up with the text.
        let aligned(body) = move(dx: -2.4mm, block(width: 26mm, align(center, body)))
        aligned(image(bytes(data.qr), format: "svg", width: 26mm, alt: w.scan))
        aligned(text(size: if zh { 7pt } else { 6pt }, fill: quiet, w.scan))
      },
      [],
      {
        text(size: 9pt, fill: quiet, w.signature)
        v(11mm)
        line(length: 100%, stroke: 0.5pt + ink)
        v(2.6mm)
        fit(62mm, 5mm, sizes(10.5, 7.5), text(weight: 600, p.body))
        v(2.2mm)
        text(size: 9pt, fill: quiet, p.issued)
      },
    )
    v(3.5mm)
    {
      set par(leading: 0.55em, justify: zh)
      fit(width, 12mm, sizes(7.2, 5, step: 0.2), text(fill: quiet, w.validity) + linebreak() + text(font: sans, fill: quiet, data.url))
    }
  }
}
`;
