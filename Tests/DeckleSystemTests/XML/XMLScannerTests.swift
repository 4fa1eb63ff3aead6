import Testing

@testable import DeckleSystem

@Suite struct XMLScannerTests {
    private func events(_ text: String) -> (events: [XMLEvent], fault: XMLFault?) {
        var events: [XMLEvent] = []
        do throws(XMLFault) {
            try XMLScanner.scan(Array(text.utf8)) { events.append($0) }
            return (events, nil)
        } catch {
            return (events, error)
        }
    }

    @Test func handsOverWhatIsMet() {
        let (events, fault) = events(
            "<?a b?><x:r xmlns:x='urn:x' xmlns='urn:y' k='&amp;&#65;' x:l=''>é<![CDATA[<]]></x:r>"
        )
        let attributes = [
            XMLElement.Attribute(name: XMLName(local: "k"), value: "&A"),
            XMLElement.Attribute(name: XMLName(prefix: "x", local: "l", space: "urn:x"), value: ""),
        ]
        let root = XMLElement(
            name: XMLName(prefix: "x", local: "r", space: "urn:x"),
            attributes: attributes,
            spaces: [.init(prefix: "x", address: "urn:x"), .init(prefix: nil, address: "urn:y")]
        )
        #expect(events == [.instruction(target: "a"), .start(root), .text("é"), .text("<"), .end])
        #expect(fault == nil)
    }

    @Test func elementsKnowTheLineOfTheirTag() {
        let lines = events("<r\n>x<a/>\n<b></b></r>").events.compactMap { event in
            if case .start(let element) = event { "\(element.line)\(element.isEmptyTag ? "/" : "")" } else { nil }
        }
        #expect(lines == ["2", "2/", "3"])
    }

    @Test func prefixesThatNothingDeclaresHaveNoNamespace() {
        let (events, fault) = events("<r q:a='1'/>")
        let attribute = XMLElement.Attribute(name: XMLName(prefix: "q", local: "a"), value: "1")
        #expect(
            events == [
                .start(XMLElement(name: XMLName(local: "r"), attributes: [attribute], spaces: [], isEmptyTag: true)),
                .end,
            ]
        )
        #expect(fault == nil)
    }

    @Test(
        arguments: [
            "<!DOCTYPE r [<!ENTITY e 'text'>]><r>&e;</r>",
            "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><r>&e;</r>",
            "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
            "<!DOCTYPE r [<!ENTITY % p '<!ENTITY e \"x\">'> %p;]><r>&e;</r>",
        ]
    )
    func entitiesAreNeverKnown(text: String) {
        let texts = events(text).events.filter { if case .text = $0 { true } else { false } }
        #expect(texts == [])
    }

    @Test(arguments: [("", 1), ("<r>", 1), ("<r>\n</s>", 2), ("<r/><r/>", 1), ("<r a='1' a='1'/>", 1), ("text", 1)])
    func whatIsNotWellFormedIsSaidWithItsLine(text: String, line: Int) {
        #expect(events(text).fault?.line == line)
        #expect(events(text).fault?.reason.isEmpty == false)
    }
}
