import DeckleCore
import DeckleTestSupport
import Testing

@testable import DeckleFormats

/// The interchange form of a deck.
func interchange(_ deck: Deck, pages: [Page]) throws -> String {
    let output = MemoryOutput()
    var log: [Diagnostic] = []
    let job = ExportJob(deck: deck, theme: Theme(name: "none", files: [:]))
    var session = try JSONExporter().begin(job, output: output)
    for page in pages { try session.write(page, log: &log) }
    _ = try session.finish(log: &log)
    return output.text
}

@Suite struct JSONExporterTests {
    @Test func everythingSaysWhatItIs() throws {
        let media = Media(name: "m-0123456789ab.png", type: "image/png", size: 5, handle: 3)
        var question = Tides.question("neap")
        question.answer = Passage(
            [
                .image(Image(source: "m.png", alt: "moon", media: media)),
                .code(CodeBlock(markedLines: [1...2], text: "x\ny")),
            ],
            markdown: "![moon](m.png)"
        )
        question.tags = ["sea"]
        question.extra = [Property("b", .integer(1)), Property("a", .null)]
        let deck = Tides.deck([question])
        let expected = """
            {
             "deckle": {
              "schema": 1
             },
             "id": "tides",
             "title": "Tides",
             "summary": "What moves the sea.",
             "language": "en",
             "direction": "ltr",
             "published": "2023-11-14T22:13:20Z",
             "topics": [
              {
               "id": "causes",
               "title": "Causes",
               "pages": [
                {
                 "id": "/tides/moon",
                 "title": "The moon",
                 "updated": "2023-07-22T04:26:40Z",
                 "questions": [
                  {
                   "id": "neap",
                   "tags": [
                    "sea"
                   ],
                   "prompt": {
                    "blocks": [
                     {
                      "type": "paragraph",
                      "content": [
                       {
                        "type": "text",
                        "text": "When?"
                       }
                      ]
                     }
                    ]
                   },
                   "answer": {
                    "markdown": "![moon](m.png)",
                    "blocks": [
                     {
                      "type": "image",
                      "source": "m.png",
                      "alt": "moon",
                      "media": {
                       "name": "m-0123456789ab.png",
                       "type": "image/png",
                       "size": 5
                      }
                     },
                     {
                      "type": "code",
                      "marked": [
                       [
                        1,
                        2
                       ]
                      ],
                      "text": "x\\ny"
                     }
                    ]
                   },
                   "extra": {
                    "b": 1,
                    "a": null
                   }
                  }
                 ]
                }
               ]
              }
             ]
            }

            """
        #expect(try interchange(deck, pages: Tides.pages(of: deck, [question])) == expected)
    }

    @Test func topicsWithoutPagesAreKept() throws {
        let deck = Deck(id: "d", title: "D", topics: [Topic(id: "a", title: "A"), Topic(id: "b", title: "B")])
        let text = try interchange(deck, pages: [])
        #expect(text.contains(#""id": "a""#))
        #expect(text.contains(#""id": "b""#))
    }
}
