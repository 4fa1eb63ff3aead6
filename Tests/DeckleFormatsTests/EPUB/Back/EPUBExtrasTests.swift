import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

/// What a book has beside the deck's own pages.
@Suite struct EPUBExtrasTests {
    private func page(_ name: String, of fixture: BookFixture = .tides) throws -> String {
        try #require(try fixture.files()["EPUB/text/\(name).xhtml"])
    }

    @Test(arguments: [
        ("all", ["how-to", "takeaways", "index", "difficulty", "colophon"]), ("none", []), ("index", ["index"]),
        ("colophon,how-to", ["how-to", "colophon"]),
    ])
    func aBookHasWhatIsAskedFor(extras: String, expected: [String]) throws {
        let files = try BookFixture.tides.files(extras: extras)
        let all = EPUBExtra.allCases.map(\.rawValue)
        #expect(all.filter { files["EPUB/text/\($0).xhtml"] != nil } == expected)
        let lists = try #require(files["EPUB/nav.xhtml"]), ncx = try #require(files["EPUB/toc.ncx"])
        for name in all {
            let isThere = expected.contains(name)
            #expect(lists.contains("text/\(name).xhtml") == isThere && ncx.contains("text/\(name).xhtml") == isThere)
        }
        let package = try #require(files["EPUB/package.opf"])
        #expect(package.contains("accessibilityFeature\">index<") == expected.contains("index"))
        #expect(lists.contains("epub:type=\"index\" href") == expected.contains("index"))
    }

    @Test func allTakeawaysLeadToTheirQuestions() throws {
        let takeaways = try page("takeaways")
        let id = Anchor.name("q", page: "/tides/causes/moon", question: "why-two")
        let line =
            "<li><a href=\"ch01.xhtml#\(id)\"><bdi>1.1</bdi></a> <span>difference of pull, not pull, lifts the sea.</span></li>"
        #expect(takeaways.contains("<bdi>1</bdi></span> Moon and sun</h2>\n<ul>\n" + line))
        #expect(takeaways.ranges(of: "<h2>").count == 1)
    }

    @Test func aTakeawayStandsWithoutTheMarksOfFootnotesThatAreNotThere() throws {
        var fixture = BookFixture.tides
        fixture.questions[0][0].takeaway?.content.append(.footnoteMark(label: "1"))
        #expect(try page("ans01", of: fixture).contains("the sea.<sup"))
        #expect(try page("takeaways", of: fixture).contains("the sea.</span>"))
    }

    @Test func linksInTakeawaysLeadToTheFilesOfQuestions() throws {
        var fixture = BookFixture.tides
        let target = QuestionIdentity(page: "/tides/odds", question: "gap")
        let link = Link(target: "#gap", content: [.text("ebb")], question: target)
        fixture.questions[0][0].takeaway?.content.append(.link(link))
        let id = Anchor.name("q", page: "/tides/odds", question: "gap")
        #expect(try page("takeaways", of: fixture).contains("<a href=\"ch03.xhtml#\(id)\">ebb</a>"))
    }

    @Test func formulasInTakeawaysAreDeclared() throws {
        var fixture = BookFixture.tides
        fixture.questions[0][0].takeaway?.content.append(.maths("x^2"))
        let package = try #require(try fixture.files()["EPUB/package.opf"])
        #expect(
            package.contains(#"href="text/takeaways.xhtml" media-type="application/xhtml+xml" properties="mathml""#)
        )
    }

    @Test func questionsWithTheSameWordsAreOneEntryWithoutTheirCode() throws {
        var fixture = BookFixture.tides
        let code = { (number: Int) in
            Passage([.paragraph([.text("What is printed?")]), .code(CodeBlock(text: "print(\(number))"))])
        }
        fixture.questions[0][0].prompt = code(1)
        fixture.questions[1][0].prompt = code(2)
        let ids = [
            Anchor.name("q", page: "/tides/causes/moon", question: "why-two"),
            Anchor.name("q", page: "/tides/causes/tables", question: "interpolate"),
        ]
        let entry =
            "<li>What is printed? <a class=\"place\" href=\"ch01.xhtml#\(ids[0])\"><bdi>1.1</bdi></a>"
            + " <a class=\"place\" href=\"ch02.xhtml#\(ids[1])\"><bdi>2.1</bdi></a></li>"
        #expect(try page("index", of: fixture).contains(entry))
    }

    @Test func theListOfAnswersOfManyChaptersGoesOn() throws {
        var fixture = BookFixture.tides
        let question = fixture.questions[0][0]
        fixture.deck.topics = [
            Topic(id: "", title: "", pages: (1...1200).map { PageOutline(id: "/p/\($0)", title: "Port \($0)") })
        ]
        fixture.questions = Array(repeating: [question], count: 1200)
        let files = try fixture.files(extras: "none")
        let lists = ["answers", "answers-2"].compactMap { files["EPUB/text/\($0).xhtml"] }
        #expect(lists.map { $0.ranges(of: "<li>").count }.reduce(0, +) == 1200 && lists.count == 2)
        #expect(lists.last?.contains("<h1 id=\"title\">Answers (2)</h1>") == true)
        let contents = try #require(files["EPUB/nav.xhtml"])
        #expect(contents.contains("<a href=\"text/answers-2.xhtml\">Answers (2)</a>"))
    }

    @Test func questionsStandByLettersAndByDifficulty() throws {
        let index = try page("index"), difficulties = try page("difficulty")
        let titles = index.matches(of: /<h2>(.*)<\/h2>/).map { String($0.output.1) }
        #expect(titles == ["L", "Q", "W", "م"])
        #expect(index.ranges(of: "<li>").count == 7 && difficulties.ranges(of: "<li>").count == 4)
        let levels = difficulties.matches(of: /<h2>(?:<span.*<\/span> )?(.*)<\/h2>/).map { String($0.output.1) }
        #expect(levels == ["easy", "medium", "hard", "expert"])
    }

    @Test func oneDifficultyIsNoOrder() throws {
        var fixture = BookFixture.tides
        for page in fixture.questions.indices {
            for question in fixture.questions[page].indices { fixture.questions[page][question].difficulty = .easy }
        }
        #expect(try fixture.files()["EPUB/text/difficulty.xhtml"] == nil)
    }

    @Test(arguments: AnswerPlacement.allCases)
    func aBookSaysHowToGetToItsAnswers(placement: AnswerPlacement) throws {
        let labels = try ThemeLibrary().resolve("plain", language: "en").labels
        let page = try #require(try BookFixture.tides.files(answers: placement)["EPUB/text/how-to.xhtml"])
        #expect(page.contains("<p>\(labels["how-\(placement.rawValue)"])</p>"))
    }

    @Test func theColophonAndTheMetadataNameWhatTheSourceNames() throws {
        var fixture = BookFixture.tides
        fixture.deck.site = "https://tides.example"
        fixture.deck.extra = [
            Property("license", .object([Property("name", .string("CC BY 4.0 & more"))])),
            Property("contributors", .array([.string("Ada"), .object([Property("name", .string("Grace"))]), .null])),
            Property("series", .string("Sea & shore")), Property("volume", .integer(2)),
        ]
        let colophon = try page("colophon", of: fixture)
        for text in ["Harbour office", "Ada", "Grace", "5 March 2024", "CC BY 4.0 &amp; more"] {
            #expect(colophon.contains("<dd>\(text)</dd>"))
        }
        #expect(colophon.contains("<a href=\"https://tides.example/\" dir=\"ltr\">https://tides.example</a>"))
        let package = try #require(try fixture.files()["EPUB/package.opf"])
        let expected = """
            <dc:rights>CC BY 4.0 &amp; more</dc:rights>
            <meta property="belongs-to-collection" id="book-series">Sea &amp; shore</meta>
            <meta refines="#book-series" property="collection-type">series</meta>
            <meta refines="#book-series" property="group-position">2</meta>
            """
        #expect(package.contains(expected))
        #expect(package.contains("<dc:contributor>Ada</dc:contributor>\n<dc:contributor>Grace</dc:contributor>\n"))
    }

    @Test(arguments: [
        (Value.string("2.1"), "2.1" as String?), (.string("II"), nil), (.string("2."), nil), (.integer(-1), nil),
        (.bool(true), nil),
    ])
    func aVolumeIsANumber(volume: Value, position: String?) {
        let extra = [Property("series", .string("Sea")), Property("volume", volume)]
        #expect(DeckSeries(Deck(id: "d", title: "D", extra: extra))?.position == position)
        #expect(DeckSeries(Deck(id: "d", title: "D", extra: [Property("volume", volume)])) == nil)
    }

    @Test func aBookThatNoArchiveHoldsIsRefusedBeforeItsFirstPage() throws {
        let pages = (0..<33_000).map { PageOutline(id: "/\($0)", title: "") }
        let deck = Deck(id: "d", title: "D", topics: [Topic(id: "", title: "", pages: pages)])
        #expect(throws: Never.self) { try EPUBLimits.check(deck, .open) }
        let failure = #expect(throws: Failure.self) { try EPUBLimits.check(deck, .linked) }
        #expect(failure?.diagnostics.map(\.code) == ["epub.too-many-chapters"])
        #expect(failure?.diagnostics.first?.hint == "--set epub.answers=open needs half as many files")
    }
}
