import Testing

@testable import DeckleFormats

/// Lines end where Chromium ends them.
@Suite struct SignBreaksTests {
    @Test(arguments: [
        ("well-known", ["well-", "known"]), ("exclude={\"a\"}", ["exclude=", "{\"a\"}"]), ("call(x)", ["call(x)"]),
        ("f()(x)[1]", ["f()", "(x)", "[1]"]), ("a?b", ["a?", "b"]), ("what?)", ["what?)"]), ("-5", ["-5"]),
        ("ISO-8859", ["ISO-", "8859"]), ("a--b", ["a-", "-", "b"]), ("a->b", ["a-", ">b"]), ("é-é", ["é-", "é"]),
        ("a-$b", ["a-$b"]), ("{{x}}", ["{{x}}"]), ("x/(y)", ["x/(y)"]),
    ])
    func wordsArePartedBetweenTheirSigns(text: String, pieces: [String]) {
        var found = [""], last: (UInt32, UInt32) = (0, 0)
        for scalar in text.unicodeScalars {
            if SignBreaks.isBreak(last, scalar.value) { found.append("") }
            found[found.count - 1].unicodeScalars.append(scalar)
            last = (last.1, scalar.value)
        }
        #expect(found == pieces)
    }
}
