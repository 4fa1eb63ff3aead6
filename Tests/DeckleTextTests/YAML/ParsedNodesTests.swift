import Testing

@testable import DeckleText

@Suite struct ParsedNodesTests {
    @Test func nodesAreReadWithTheirPlaces() {
        var parsed = ParsedNodes("m1 1 2:s1 1 1:as1 4 2:és2 1 1:bl3 3 1:s3 5 0:")
        let key = YAMLNode(content: .scalar("b"), line: 2, column: 1)
        let item = YAMLNode(content: .scalar(""), line: 3, column: 5)
        let list = YAMLNode(content: .sequence([item]), line: 3, column: 3)
        let root = parsed.node()
        #expect(root?["a"] == YAMLNode(content: .scalar("é"), line: 1, column: 4))
        #expect(root?.entries?.last == YAMLEntry(key: key, value: list))
        #expect(parsed.node() == nil)
    }

    /// Each is cut off or no node: the text is parsed in its stead.
    @Test(
        arguments: [
            "", "s", "s1 1 2:a", "m1 1 1:s1 1 1:a", "l1 1 2:s1 1 0:", "x1 1 0:", "s1 1 :", "s1 1 99999999999:",
        ]
    )
    func whatIsNoNodeIsNil(text: String) throws {
        var parsed = ParsedNodes(text)
        #expect(parsed.node() == nil)
        #expect(try YAMLDocument("a: b", file: "t.yml", nodes: text).root["a"]?.text == "b")
    }
}
