import { SANS, SERIF } from "./fonts";

/** What every template starts with: the data, the colours, the fonts and text that shrinks to its place. */
export const PRELUDE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let serif = ("${SERIF}", "${SANS}")
#let sans = ("${SANS}", "${SERIF}")
#let ink = rgb("#1c2430")
#let quiet = rgb("#5b6470")
#let teal = rgb("#1d4b4f")
#let gold = rgb("#b88a2e")
#let deep-gold = rgb("#8a6420")

// No white sheet under the page: paper has it, and the compiler's SVG would lay each one over the page before.
#set page(fill: none)

// fallback: false keeps the system's fonts out: a character is drawn with an embedded font or not at all.
#set text(font: serif, fallback: false, fill: ink, lang: "zh", region: "cn")

// A name whose closing words (limited company, branch) are never broken over two lines, nor a person's name at
// its middle dot.
#let name(body) = {
  show regex("\S{1,4}·\S{1,4}"): it => box(it)
  show regex("(股份)?有限(责任)?公司|分公司|合作社"): it => box(it)
  body
}

// The largest of the sizes at which the body fits into width and height; the last one when none does.
#let fitting-size(width, height, sizes, body) = {
  for size in sizes {
    if measure(block(width: width, text(size: size, body))).height <= height { return size }
  }
  sizes.last()
}

// Text in the largest fitting size, aligned to the start.
#let fit(width, height, sizes, body) = context {
  block(width: width, text(size: fitting-size(width, height, sizes, body), body))
}

// Centred text in the largest fitting size, its lines of nearly equal length: no lonely last character.
#let balance(width, height, sizes, body) = context {
  let size = fitting-size(width, height, sizes, body)
  let in-width(w) = block(width: w, text(size: size, body))
  let tall = measure(in-width(width)).height
  let narrow = width
  while narrow > width * 0.5 and measure(in-width(narrow - width / 50)).height <= tall {
    narrow -= width / 50
  }
  align(center, in-width(narrow))
}
`;
