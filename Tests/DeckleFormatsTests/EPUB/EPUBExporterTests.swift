import DeckleCore
import DeckleTestSupport
import Foundation
import Testing

@testable import DeckleFormats

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct EPUBExporterTests {
    @Test func theBookIsAsExpected() throws {
        #expect(try Golden("epub-tides").differences(from: BookFixture.tides.files()) == [])
    }

    @Test func twoRunsGiveTheSameBytes() throws {
        #expect(try BookFixture.tides.export().bytes == BookFixture.tides.export().bytes)
    }

    @Test func theTitlePageOfASelectionSaysWhatItIsOf() throws {
        var fixture = BookFixture.tides
        var selection = Selection()
        selection.difficulties = [.easy, .hard]
        fixture.deck.selection = selection
        fixture.deck.site = "https://tides.example"
        let page = try #require(try fixture.files()["EPUB/text/title.xhtml"])
        let lines = page.matches(of: /<p class="small"[^>]*>(?:<bdi>)?([^<]+)/).map { String($0.output.1) }
        #expect(lines == ["7 of 7 questions", "easy, hard", "5 March 2024", "https://tides.example"])
    }

    @Test func everyQuestionStandsOnceWithItsAnswer() throws {
        let pages = try BookFixture.tides.files().filter { $0.key.hasSuffix(".xhtml") }.values.joined()
        for (page, questions) in zip(["causes/moon", "causes/tables", "odds"], BookFixture.tides.questions) {
            for question in questions {
                for (prefix, kind) in [("q", "question"), ("a", "answer")] {
                    let id = Anchor.name(prefix, page: "/tides/" + page, question: question.id)
                    #expect(pages.ranges(of: #"<section class="\#(kind)" id="\#(id)">"#).count == 1)
                }
            }
        }
    }

    @Test func whatAQuestionHidesIsOnlyInItsAnswer() throws {
        let files = try BookFixture.tides.files()
        let questions = try #require(files["EPUB/text/ch03.xhtml"])
        let answers = try #require(files["EPUB/text/ans03.xhtml"])
        #expect(!questions.contains("ebb") && questions.contains("[three letters] or […]"))
        #expect(answers.contains("ebb"))
        #expect(!questions.contains("☑") && answers.contains("☑"))
    }

    @Test func whatReadingSystemsCannotShowBecomesWordsAndAWarning() throws {
        let log = try BookFixture.tides.export().log
        #expect(log.map(\.code) == ["epub.picture-made-png"])
        let files = try BookFixture.tides.files()
        let pictures = files.keys.filter { $0.hasPrefix("EPUB/img/") }.sorted()
        #expect(pictures == ["EPUB/img/chart-0123456789ab.png", "EPUB/img/photo-0123456789ab.png"])
    }

    @Test func aRecordingThatReadingSystemsPlayIsPlayed() throws {
        let files = try BookFixture.tides.files()
        let player = """
            <figure class="audio"><audio controls="controls" preload="none" src="../audio/bell-0123456789ab.mp3"\
             aria-label="The harbour bell"></audio>
            <figcaption>The harbour bell</figcaption></figure>
            """
        #expect(files["EPUB/text/ans02.xhtml"]?.contains(player) == true)
        #expect(files.keys.contains("EPUB/audio/bell-0123456789ab.mp3"))
        #expect(files["EPUB/package.opf"]?.contains(#"schema:accessMode">auditory<"#) == true)
    }

    @Test func oneThatManyCannotPlayBecomesWordsAndAWarning() throws {
        let bell = Media(name: "bell-0123456789ab.ogg", type: "audio/ogg", size: 1, handle: 2)
        var fixture = BookFixture.tides
        fixture.questions[2][0].answer = Passage([.audio(Audio(source: "bell.ogg", label: "A bell", media: bell))])
        let log = try fixture.export().log
        #expect(log.last?.code == "epub.recording" && log.last?.hint == "make it an MP3, which they play")
        #expect(try fixture.files()["EPUB/text/ans03.xhtml"]?.contains("<p>[Recording: A bell]</p>") == true)
    }

    @Test func anAVIFBecomesWordsAndAWarning() throws {
        let photo = Media(name: "photo-0123456789ab.avif", type: "image/avif", size: 1, handle: 3)
        let image = Image(source: "photo.avif", alt: "The quay at low water", media: photo)
        var fixture = BookFixture.tides
        fixture.questions[2][0].answer = Passage([.image(image)])
        let log = try fixture.export().log
        #expect(
            log.last?.code == "epub.picture-type"
                && log.last?.hint == "make it a PNG or a JPEG, as any image editor does"
        )
        #expect(try fixture.files()["EPUB/text/ans03.xhtml"]?.contains("The quay at low water</span>") == true)
    }

    @Test func aBookWithoutAnAuthorHasNoCreator() throws {
        var fixture = BookFixture.tides
        fixture.deck.author = nil
        let package = try #require(try fixture.files()["EPUB/package.opf"])
        #expect(
            !package.contains("creator")
                && package.contains("<dc:title id=\"book-title\">Tides &amp; harbours</dc:title>")
        )
    }

    @Test func anyTextMakesWellFormedPages() throws {
        for (path, text) in try BookFixture.hostile.files() where !path.hasSuffix("mimetype") && !path.hasSuffix("css")
        {
            let parser = XMLParser(data: Data(text.utf8))
            #expect(parser.parse(), "\(path):\(parser.lineNumber)")
        }
    }

    @Test func aBookFromRightToLeftTurnsItsPagesThatWay() throws {
        var fixture = BookFixture.tides
        fixture.deck.language = "ar"
        fixture.deck.direction = .rightToLeft
        let files = try fixture.files()
        #expect(files["EPUB/package.opf"]?.contains(#"page-progression-direction="rtl""#) == true)
        #expect(files["EPUB/text/ch01.xhtml"]?.contains(#"lang="ar" xml:lang="ar" dir="rtl">"#) == true)
    }

    @Test func aQuestionThatNoFileCanHoldIsReported() throws {
        var fixture = BookFixture.tides
        fixture.questions[2][0].answer = Passage([.paragraph([.text(String(repeating: "long ", count: 70_000))])])
        #expect(try fixture.export().log.last?.code == "epub.long-question")
        #expect(try fixture.files().keys.contains("EPUB/text/ch03-2.xhtml"))
    }

    @Test func pagesWithFormulasSaySoInTheManifest() throws {
        var fixture = BookFixture.tides
        let items = { (files: [String: String]) in
            (files["EPUB/package.opf"] ?? "").matches(of: /href="text\/(\w+).xhtml"[^>]*properties="mathml"/).map {
                String($0.output.1)
            }
        }
        #expect(try items(fixture.files()) == ["ans01", "ans02"])
        fixture.questions[2][0].prompt = Passage([.maths("x"), .maths("\\foo")])
        let export = try fixture.export()
        #expect(try items(fixture.files()) == ["ans01", "ans02", "ch03"])
        #expect(export.log.map(\.code) == ["epub.picture-made-png", "maths.not-set"])
        fixture.questions = [[], [], []]
        #expect(try !(fixture.files()["EPUB/package.opf"] ?? "MathML").contains("MathML"))
    }

    @Test(
        .enabled(if: Judge.epub.isWanted, Comment(rawValue: Judge.missing)),
        arguments: ["tides", "hostile", "formulas"]
    )
    func epubcheckAcceptsTheBook(name: String) throws {
        var fixture = name == "hostile" ? BookFixture.hostile : .tides
        if name == "formulas" {
            let formulas = try FormulaCorpus("formulas").formulas
            fixture.questions[0][0].answer = Passage(
                formulas.map { $0.isDisplayed ? .maths($0.tex) : .paragraph([.maths($0.tex)]) }
            )
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".epub")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try fixture.export().bytes).write(to: file)
        let verdict = try Judge.epub.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
    }
}
