import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

/// Where a book has its answers.
@Suite struct AnswerPlacementTests {
    private func pages(_ placement: AnswerPlacement) throws -> [String: String] {
        try BookFixture.tides.files(answers: placement).filter { $0.key.hasPrefix("EPUB/text/") }
    }

    @Test(arguments: AnswerPlacement.allCases)
    func everyQuestionAndEveryAnswerStandsOnce(placement: AnswerPlacement) throws {
        let text = try pages(placement).values.joined()
        for (page, questions) in zip(["causes/moon", "causes/tables", "odds"], BookFixture.tides.questions) {
            for question in questions {
                for prefix in ["q", "a"] {
                    let id = Anchor.name(prefix, page: "/tides/" + page, question: question.id)
                    #expect(text.ranges(of: " id=\"\(id)\"").count == 1)
                }
            }
        }
    }

    @Test(arguments: [AnswerPlacement.linked, .after])
    func answersStandApart(placement: AnswerPlacement) throws {
        let pages = try pages(placement)
        #expect(pages["EPUB/text/ch01.xhtml"]?.contains("class=\"answer\"") == false)
        #expect(pages["EPUB/text/ans01.xhtml"]?.contains("class=\"answer\"") == true)
        #expect((pages["EPUB/text/answers.xhtml"] != nil) == (placement == .linked))
    }

    @Test func answersAfterAChapterAreReadBeforeTheNext() throws {
        let package = try #require(try BookFixture.tides.files(answers: .after)["EPUB/package.opf"])
        let spine = package.matches(of: /<itemref idref="([\w-]+)"/).map { String($0.output.1) }
        let chapters = ["part01", "ch01", "ans01", "ch02", "ans02", "ch03", "ans03"]
        let back = ["takeaways", "index", "difficulty", "colophon"]
        #expect(spine == ["cover", "title", "nav", "how-to"] + chapters + back)
    }

    @Test(arguments: [
        (AnswerPlacement.details, "<details class=\"answer\""), (.notes, "<aside class=\"answer\""),
        (.open, "<aside class=\"answer\""),
    ])
    func answersStandInTheirChapter(placement: AnswerPlacement, element: String) throws {
        let pages = try pages(placement)
        #expect(pages["EPUB/text/ch01.xhtml"]?.contains(element) == true && pages["EPUB/text/ans01.xhtml"] == nil)
    }

    @Test func aQuestionIsTheHeadingOfItsAnswerAndLinksSayWhereTheyLead() throws {
        let pages = try pages(.linked)
        let asked = try #require(pages["EPUB/text/ch01.xhtml"]), answered = try #require(pages["EPUB/text/ans01.xhtml"])
        let heading =
            "<bdi>1.1</bdi></span> <span class=\"heading\">Why are there <em>two</em> high tides a day?</span>"
        #expect(asked.contains(heading) && answered.contains(heading))
        #expect(asked.contains("aria-label=\"Answer to question 1.1\">Answer</a>"))
        #expect(answered.contains("aria-label=\"Back to question 1.1\">Question</a>"))
    }

    @Test func noBookShowsWhereItAsksWhatAQuestionHides() throws {
        for placement in AnswerPlacement.allCases {
            let page = try #require(try pages(placement)["EPUB/text/ch03.xhtml"])
            let asked = page.prefix(upTo: page.firstRange(of: "class=\"answer\"")?.lowerBound ?? page.endIndex)
            #expect(!asked.contains("ebb"))
            let isInAnswers = placement.isApart || page[asked.endIndex...].contains("ebb")
            #expect(isInAnswers)
        }
    }

    @Test(.enabled(if: Judge.epub.isWanted, Comment(rawValue: Judge.missing)))
    func epubcheckAcceptsEveryPlacement() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, fixture) in [("tides", BookFixture.tides), ("hostile", .hostile)] {
            for placement in AnswerPlacement.allCases {
                let file = folder.appendingPathComponent("\(name)-\(placement).epub")
                try Data(try fixture.export(answers: placement).bytes).write(to: file)
                let verdict = try Judge.epub.judge([file.path])
                #expect(verdict.isGood, "\(name) \(placement): \(verdict.report)")
            }
        }
    }
}
