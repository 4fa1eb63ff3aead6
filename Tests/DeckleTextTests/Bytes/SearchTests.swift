import DeckleText
import Testing

@Suite struct SearchTests {
    @Test(arguments: [("ab", 2), ("abab", nil), ("aab", 1), ("c", 5), ("x", nil), ("", nil), ("aaabXc", nil), ("b", 3)])
    func aNeedleIsFoundWhereItFirstStands(needle: String, start: Int?) {
        let found = Array("aaab-c".utf8)[...].range(of: Array(needle.utf8))
        #expect(found == start.map { $0..<($0 + needle.utf8.count) })
    }

    @Test func aSliceIsSearchedFromItsStart() {
        let bytes = Array("](a](b".utf8)
        #expect(bytes[1...].range(of: Array("](".utf8)) == 3..<5)
        #expect(bytes[4...].range(of: Array("](".utf8)) == nil)
        #expect(bytes[6...].range(of: Array("b".utf8)) == nil)
    }

    @Test func tellsWhetherATextHoldsBytes() {
        for (needle, isHeld) in [("va", true), ("var(--", true), (")", true), ("var(--x", false), ("", false)] {
            #expect("a var va var(--é)".holds(Array(needle.utf8)) == isHeld, "\(needle)")
        }
        #expect(!"".holds([0x61]))
    }
}
