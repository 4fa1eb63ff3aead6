import DeckleTestSupport
import DeckleText
import Foundation
import Testing

@testable import DeckleFormats

/// The formulas of `Tests/Formulas/formulas.md`: all can be set, as the golden shows and as others set them.
@Suite struct FormulaCorpusTests {
    static let corpus = try? FormulaCorpus("formulas")

    private static func markup(_ formula: FormulaCorpus.Formula) throws -> String {
        let read = try Formula(tex: formula.tex, isDisplayed: formula.isDisplayed)
        return MathMLWriter.markup(of: read, tex: formula.tex, isDisplayed: formula.isDisplayed, measure: 20).text
    }

    @Test func everyFormulaIsSet() throws {
        let corpus = try #require(Self.corpus)
        #expect(Set(corpus.formulas).count >= 300)
        for formula in corpus.formulas {
            #expect(throws: Never.self, "\(formula.tex)") { try Self.markup(formula) }
        }
    }

    @Test func theMarkupIsAsItWas() throws {
        var files: [String: String] = [:]
        for group in try #require(Self.corpus).groups {
            let name = group.title.lowercased().split { !$0.isLetter }.joined(separator: "-")
            files[name + ".txt"] = try group.formulas.map { "\($0.tex)\n    \(try Self.shown($0))\n" }.joined()
        }
        #expect(try Golden("formulas").differences(from: files) == [])
    }

    /// The tree without what all formulas have around it.
    private static func shown(_ formula: FormulaCorpus.Formula) throws -> Substring {
        let markup = try markup(formula)
        let start = try #require(markup.firstRange(of: "<semantics>")).upperBound
        return markup[start..<(try #require(markup.firstRange(of: "<annotation")).lowerBound)]
    }

    /// MathML Core, sections 3.2 and 3.3; what stands beside the tree is in `semantics`.
    private static let elements: Set<String> = [
        "math", "semantics", "annotation", "mi", "mn", "mo", "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot",
        "mstyle",
        "mphantom", "mpadded", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd",
    ]

    @Test func nothingIsUsedThatBrowsersDoNotDraw() throws {
        for formula in try #require(Self.corpus).formulas {
            let markup = try Self.markup(formula)
            let names = markup.matches(of: /<([a-z]+)/).map { String($0.output.1) }
            #expect(Set(names).isSubset(of: Self.elements), "\(formula.tex)")
            let variants = markup.matches(of: /mathvariant="([a-z-]+)"/).map { String($0.output.1) }
            #expect(variants.allSatisfy { $0 == "normal" }, "\(formula.tex)")
        }
    }

    /// A browser that does not know an element shows the TeX, which it hides otherwise.
    @Test(.enabled(if: Judge.print.isWanted, Comment(rawValue: Judge.missing)))
    func aBrowserDrawsThemAll() throws {
        let paragraphs = try #require(Self.corpus).formulas.map { "<p>\(try Self.markup($0))</p>" }.joined()
        let page = try TemporaryPage(text: "<!DOCTYPE html><meta charset=\"utf-8\"><title>x</title>" + paragraphs)
        let verdict = try Judge.print.judge([page.path])
        #expect(verdict.isGood && verdict.report.contains("∑") && verdict.report.contains("sin"))
        #expect(!verdict.report.contains("frac") && !verdict.report.contains("begin"))
        #expect(!verdict.report.contains("\u{FFFD}"))
    }

    @Test(.enabled(if: Judge.formulas.isWanted, Comment(rawValue: Judge.missing)))
    func pandocReadsTheSameBarWhatIsListed() throws {
        let formulas = try #require(Self.corpus).formulas
        let entries = try formulas.map {
            ["tex": $0.tex, "display": $0.isDisplayed ? "block" : "inline", "mathml": try Self.markup($0)]
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "formulas-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try JSONEncoder().encode(entries).write(to: file)
        let verdict = try Judge.formulas.judge([file.path])
        let differing = try JSONDecoder().decode([String: String].self, from: Data(verdict.report.utf8))
        let listed = Set(try FormulaCorpus("differences").formulas.map(\.tex))
        #expect(Set(differing.keys).subtracting(listed).sorted().map { "\($0): \(differing[$0] ?? "")" } == [])
        #expect(listed.subtracting(differing.keys).sorted() == [], "these differ no longer")
    }
}
