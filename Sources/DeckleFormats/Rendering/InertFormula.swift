internal import DeckleCore
internal import DeckleText

/// Parts the runs in a formula that a client acts on, by an empty group, which is nothing in TeX.
///
/// Anki takes all markup out of the formulas of a cloze note before it looks for its own: neither an element nor a
/// comment parts anything there, the pieces between clozes are one text, and a hint stands in brackets.
struct InertFormula {
    private let runs: InertRuns
    /// The end of what is shown before the next piece.
    private var shown: [UInt8]

    /// - Parameter mark: what the formula starts with.
    init(_ runs: InertRuns, after mark: String) {
        self.runs = runs
        shown = Array(mark.utf8)
    }

    /// The parts of the formula that come next, which are text and clozes.
    mutating func part(_ parts: [Inline]) -> [Inline] {
        parts.map { part in
            if case .text(let tex) = part { return .text(self.part(tex)) }
            if case .cloze(let cloze) = part { return .cloze(self.part(cloze)) }
            return part
        }
    }

    private mutating func part(_ cloze: Cloze) -> Cloze {
        var cloze = cloze
        var hidden = self
        hidden.shown.append(UInt8(ascii: "["))
        cloze.hint = cloze.hint.map { hidden.part($0, before: "]") }
        cloze.content = part(cloze.content)
        return cloze
    }

    private mutating func part(_ tex: String, before next: String = "") -> String {
        let start = shown.count
        shown += Array(tex.utf8)
        let end = shown.count
        let places = places(in: shown + Array(next.utf8), from: start, to: end)
        var parted: [UInt8] = []
        for index in start..<end {
            if places.contains(index) { parted += "{}".utf8 }
            parted.append(shown[index])
        }
        shown = Array(shown.suffix(runs.longest))
        return places.isEmpty ? tex : String(decoding: parted, as: UTF8.self)
    }

    /// Where runs have to be parted that end behind `start`: behind their first byte, or where the new text begins.
    private func places(in text: [UInt8], from start: Int, to end: Int) -> Set<Int> {
        text.withUnsafeBufferPointer { text in
            let starts = (0..<end).filter { index in
                runs.length(at: index, in: text).map { index + $0 > start } ?? false
            }
            return Set(starts.map { max($0 + 1, start) })
        }
    }
}
