import DeckleTestSupport
import Foundation
import Testing

@Suite struct SampleTests {
    /// The payload is made from the sources; `DECKLE_RECORD=1 swift test --filter SampleTests` makes it anew.
    @Test func payloadIsMadeFromTheSources() throws {
        let made = try Sample.hub().payload()
        if ProcessInfo.processInfo.environment["DECKLE_RECORD"] != nil {
            try Data(made.utf8).write(to: Sample.payloadFile)
            Issue.record("recorded the payload; run again without DECKLE_RECORD")
        }
        #expect(made == String(decoding: try Data(contentsOf: Sample.payloadFile), as: UTF8.self))
    }

    @Test func hasWhatAShowcaseNeeds() throws {
        let hub = try Sample.hub()
        #expect(hub.topics.count == 6)
        #expect(hub.pages.count == 14)
        #expect(hub.questions.count == 53)
        let languages = Set(hub.questions.flatMap { Self.languages(in: $0.question.answer) })
        #expect(languages.count >= 25)
        let forms = Set(
            hub.questions.flatMap { $0.question.extra.filter { $0.name == "form" }.compactMap(\.value.text) }
        )
        #expect(forms == ["reversed", "typed", "cloze", "choice"])
    }

    @Test func identitiesDiffer() throws {
        let identities = try Sample.hub().questions.map { $0.path + "#" + $0.question.id }
        #expect(Set(identities).count == identities.count)
    }

    @Test func picturesAndSoundsAreThere() throws {
        let references = try Sample.hub().questions.flatMap {
            $0.question.answer.matches(of: #/!\[[^\]]*\]\(([^) ]+)/#)
        }
        .map { String($0.output.1) }
        #expect(references.count == 6)
        for reference in references {
            let file = Sample.folder.appendingPathComponent("public" + reference)
            #expect(FileManager.default.fileExists(atPath: file.path), "\(reference)")
        }
    }

    private static func languages(in markdown: String) -> [String] {
        markdown.matches(of: #/(?m)^ *```([a-z+#]+)/#).map { String($0.output.1) }
    }
}
