import DeckleCore
import Testing

@testable import DeckleText

@Suite struct ClozeProblemTests {
    @Test(arguments: [
        ("{{c1::}}", "cloze.empty", 1), ("{{c1::::hint}}", "cloze.empty", 1),
        ("\n{{c501::x}}", "cloze.number", 2), ("`{{c0::x}}`", "cloze.number", 1),
        ("$x^{{c1,2::y}}$", "cloze.several-numbers", 1), ("```\n{{c1,2::x}}\n```", "cloze.several-numbers", 2),
        ("{{c1::std::vector}}", "cloze.scoped-name", 1), ("```\n{{c1::Vec::new}}()\n```", "cloze.scoped-name", 2),
        ("[{{c1::x}}](https://a.example/{{c2::y}})", "cloze.not-hidden", 1),
        ("![{{c1::x}}](a.png)", "cloze.not-hidden", 1),
        ("{{c1::x", "cloze.unbalanced", 1),
    ])
    func isToldWithItsLine(_ markdown: String, _ code: String, _ line: Int) {
        var log: [Diagnostic] = []
        _ = MarkdownReader().passage(markdown, place: Place(file: "a.md"), cloze: true, log: &log)
        #expect(log.map(\.code.name) == [code] && log.map(\.place?.line) == [line])
        #expect(log.allSatisfy { $0.severity == .warning && $0.hint != nil })
    }

    @Test(arguments: [
        "{{c1::Paris::city}}", "{{c1::std::vector::}}", "{{c1::std:: a list}}", "`{{c1::let:: keyword}}`",
        "{{c500::x}}",
        "{{c1::https://a.example/x::the site}}", "{{c1::JavaScript::language}}",
    ])
    func isNotMadeOfWhatIsMeant(_ markdown: String) {
        var log: [Diagnostic] = []
        _ = MarkdownReader().passage(markdown, place: Place(file: "a.md"), cloze: true, log: &log)
        #expect(log == [])
    }

    @Test(arguments: [
        ("a\n`{{c1::x}}`", [2]), ("{{c:: {{cx::}} {c1::x} {{d1::x}}", []), ("{{c0,2::x", [1]),
    ])
    func isNotedInOtherForms(_ markdown: String, _ lines: [Int]) {
        var log: [Diagnostic] = []
        _ = MarkdownReader().passage(markdown, place: Place(file: "a.md"), log: &log)
        #expect(log.map(\.code.name) == lines.map { _ in "cloze.of-another-form" } && log.map(\.place?.line) == lines)
        #expect(log.allSatisfy { $0.severity == .note })
    }

    /// Braces mean nothing in TeX, so a space between them keeps what they hold in sight.
    @Test func formulasOfOtherFormsHideNothing() {
        var log: [Diagnostic] = []
        let reader = MarkdownReader(), text = "$a {{c1::x::y}} b$ and $\\mathbf{{c}}$"
        let blocks = reader.passage(text, place: Place(file: "f"), log: &log).blocks
        #expect(blocks == [.paragraph([.maths("a { {c1::x::y}} b"), .text(" and "), .maths("\\mathbf{{c}}")])])
    }
}
