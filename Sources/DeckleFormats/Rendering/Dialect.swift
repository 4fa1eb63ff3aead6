package import DeckleText

/// What a target's markup does in its own way; everything else is the same in every target.
package struct Dialect: Sendable {
    /// How a formula is written.
    package enum Maths: Sendable {
        /// The TeX as text, in an element of the class `maths`.
        case text
        /// As MathML, in an element of the class `formula` where it is displayed; as text where that cannot be.
        case mathML
        /// The TeX between marks that a script of the client looks for, such as `\(` and `\)`; the runs that the client
        /// would act on in it are parted as TeX, see ``InertFormula``.
        case delimited(inline: (open: String, close: String), display: (open: String, close: String), inert: InertRuns)
    }

    /// How a recording is written.
    package enum Audio: Sendable {
        /// A link of the class `audio`.
        case link
        /// A figure of the class `audio`: the `audio` element with its controls, and the label as its caption.
        case player
        /// The address between marks that the client plays, such as `[sound:` and `]`, beside the label.
        case played(open: String, close: String)
    }

    /// How a hidden piece of text is written.
    package enum Cloze: Sendable {
        /// The text, in an element of the class `cloze`.
        case element
        /// The text as Anki's cloze cards want it, `{{c1::text::hint}}`; the hint is shown in brackets.
        case braces
    }

    package var maths: Maths
    package var audio: Audio
    package var cloze: Cloze
    /// The box of an item of a task list that is not done.
    package var openBox: String
    /// Runs of text that the client would act on; they are parted by markup, so that they are seen and do nothing.
    package var inert: InertRuns
    /// Whether a long line of code is an element of the class `ln`, and `in-N` by its indent, so that it can hang; the
    /// indent is an element of the class `indent` in it.
    package var hasHangingLines: Bool
    /// Whether words that are too long for their column get places to be broken; not where a search would stumble over
    /// them.
    package var breaksWords: Bool
    /// Whether a paragraph that leads to what follows is of the class `lead`, so that pages do not part the two.
    package var marksLeadIns: Bool
    /// How much fits in a line.
    package var measure: LineMeasure

    package init(
        maths: Maths = .text,
        audio: Audio = .link,
        cloze: Cloze = .element,
        openBox: String = "☐",
        inert: InertRuns = .none,
        hasHangingLines: Bool = false,
        breaksWords: Bool = false,
        marksLeadIns: Bool = false,
        measure: LineMeasure = .unbounded
    ) {
        self.maths = maths
        self.audio = audio
        self.cloze = cloze
        self.openBox = openBox
        self.inert = inert
        self.hasHangingLines = hasHangingLines
        self.breaksWords = breaksWords
        self.marksLeadIns = marksLeadIns
        self.measure = measure
    }
}
