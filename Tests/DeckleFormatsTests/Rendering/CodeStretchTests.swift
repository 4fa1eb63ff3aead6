import Testing

@testable import DeckleFormats

@Suite struct CodeStretchTests {
    private func split(_ text: String, marked: [ClosedRange<Int>] = [], hanging: Bool) -> [String?] {
        let hanging = hanging ? LineMeasure(tables: [], code: 36, deepestIndent: 16, formula: 20) : nil
        var text = text
        return text.withUTF8 { CodeStretch.split($0, marked: marked, hanging: hanging).map(\.classes) }
    }

    private let long = String(repeating: "x", count: 37)

    @Test func longLinesHangByTheirIndent() {
        #expect(split("a\n\n    \(long)\nb\n\(long)", hanging: true) == [nil, "ln in-4", nil, "ln"])
        #expect(split(String(repeating: " ", count: 40) + long, hanging: true) == ["ln in-16"])
    }

    @Test func tabsLeadToTheNextTabStopAndLongLinesAfterThemHangAtOne() {
        #expect(split("\t\(long)\n  \t\(long)\n\t\t\(long)", hanging: true) == ["ln in-6", "ln in-6", "ln in-10"])
    }

    @Test func aLineOfThirtySixCharactersDoesNotHang() {
        let text = String(long.dropLast()) + "\n" + long
        #expect(split(text, hanging: true) == [nil, "ln"])
    }

    @Test func markedLinesStandOutWithAndWithoutHanging() {
        #expect(split("a\nb\n\(long)\nc", marked: [2...3], hanging: true) == [nil, "k-mark", "ln k-mark", nil])
        #expect(split("a\nb\n\(long)\nc", marked: [2...3], hanging: false) == [nil, "k-mark", "k-mark", nil])
        #expect(split("a\n\(long)", hanging: false) == [nil])
    }
}
