import Testing

@testable import DeckleFormats

@Suite struct StyleSheetParserTests {
    private func sheet(_ text: String) -> StyleSheet { StyleSheetParser(Array(text.utf8)).sheet }

    @Test func rulesHaveSelectorsAndDeclarations() {
        let sheet = sheet("/* a { */ h1,\n.b > em { Color : red ; margin: 0 }")
        #expect(sheet.rules.map(\.selectors) == [["h1", ".b > em"]])
        #expect(sheet.declarations.map(\.name) == ["color", "margin"])
        #expect(sheet.declarations.map(\.value) == ["red", "0"])
        #expect(sheet.rules.map(\.line) == [1] && sheet.declarations.map(\.line) == [2, 2])
    }

    @Test func signsInStringsAndBracketsEndNothing() {
        let sheet = sheet(#"q { content: "\"};"; background: url(data:image/png;base64,AA) } p { margin: 0 }"#)
        #expect(sheet.rules.count == 2)
        #expect(sheet.straySemicolons == [])
    }

    @Test func rulesInsideOfOthersCount() {
        let sheet = sheet(
            "@media print { p { color: red } }\n@media screen {}\n@import 'a.css';@font-face { src: url(a) }"
        )
        #expect(sheet.atRules.map(\.name) == ["media", "media", "import", "font-face"])
        #expect(sheet.atRules.map(\.isEmpty) == [false, true, false, false])
        #expect(sheet.atRules.map(\.line) == [1, 2, 3, 3])
        #expect(sheet.declarations.map(\.value) == ["red", "url(a)"])
    }

    @Test(arguments: ["", "{", "}", "a {", "a { b", "a { b: \"", "/*", "@media", "@media {{{", "a:b", ";", "\\", "'\\"])
    func anythingIsRead(_ text: String) {
        #expect(sheet(text).rules.count < 3)
    }
}
