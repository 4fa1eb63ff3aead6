import DeckleCore
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct HTMLExporterTests {
    /// The theme `plain`, its style sheets replaced by their names so that goldens show the structure.
    private func theme(language: String = "en") throws -> Theme {
        var theme = try ThemeLibrary().resolve("plain", language: language)
        for path in theme.files.keys where path.hasSuffix(".css") { theme.files[path] = "/* \(path) */" }
        return theme
    }

    private func export(
        _ tiny: TinyDeck = TinyDeck(),
        theme: Theme? = nil,
        layout: String = "study",
        paper: String = "a4",
        print: String = "color",
        isFlowing: Bool = false,
        seed: Int = 0,
        to output: MemoryOutput = MemoryOutput()
    ) throws -> String {
        let exporter = HTMLExporter()
        let options = try OptionValues(
            [
                ("layout", layout), ("paper", paper), ("print", print), ("flow", String(isFlowing)),
                ("seed", String(seed)),
            ],
            specs: exporter.options,
            exporter: "html"
        )
        let theme = try theme ?? self.theme()
        let job = ExportJob(deck: tiny.deck, theme: theme, options: options, media: TinyMedia())
        var session = try exporter.begin(job, output: output)
        var log: [Diagnostic] = []
        for page in tiny.pages { try session.write(page, log: &log) }
        let summary = try session.finish(log: &log)
        #expect(log == [])
        #expect(summary.detail == (paper == "a4" ? "A4, theme \"plain\"" : "Letter, theme \"plain\""))
        return output.text
    }

    private static let layouts = ["cheatsheet", "cover", "interview", "list", "quiz", "quiz-key", "study"]

    @Test(arguments: layouts) func aSmallDeckIsLaidOutAsExpected(layout: String) throws {
        let sheet = try export(layout: layout)
        #expect(try Golden("html-\(layout)").differences(from: ["\(layout).html": sheet]) == [])
    }

    @Test(arguments: layouts) func everyLayoutHasEveryQuestionOnce(layout: String) throws {
        let sheet = try export(layout: layout)
        #expect(sheet.contains("data-layout=\"\(layout == "quiz-key" ? "key" : layout)\""))
        #expect(sheet.components(parted: "<article class=\"question\"") == 7)
        #expect(sheet.components(parted: "data-role=\"q\"") == 7)
    }

    @Test func aVersionHasTheQuestionsOfAPageInItsOwnOrder() throws {
        func ids(_ layout: String, seed: Int) throws -> [Substring] {
            try export(layout: layout, seed: seed).split(separator: "data-q-id=\"").dropFirst().map {
                $0.prefix { $0 != "\"" }
            }
        }
        let quizzes = try (0...4).map { try ids("quiz", seed: $0) }
        #expect(try quizzes == (0...4).map { try ids("quiz-key", seed: $0) })
        #expect(Set(quizzes).count > 1)
        #expect(Set(quizzes.map { $0.sorted() }).count == 1)
        #expect(try export(layout: "quiz", seed: 7).contains("<span>Version <bdi>7</bdi></span>"))
        #expect(try !export(layout: "quiz").contains("Version"))
    }

    @Test func aSelectionSaysWhatItIsOf() throws {
        var tiny = TinyDeck()
        var selection = Selection()
        selection.topics = ["hive"]
        selection.difficulties = [.easy, .hard]
        tiny.deck = try selection.applied(to: tiny.deck)
        tiny.pages = []
        let facts = try #require(try export(tiny).split(separator: "<p class=\"facts\">").dropFirst().first)
        let parts = facts.prefix { $0 != "\n" }.split(separator: "<bdi>").dropFirst().map { $0.prefix { $0 != "<" } }
        #expect(parts == ["2 of 6 questions", "The &quot;hive&quot;", "easy, hard", "A. Keeper"])
    }

    @Test func whoIsAskedGetsLinesAndOnlyTheKeyHasAnswers() throws {
        let quiz = try export(layout: "quiz"), key = try export(layout: "quiz-key")
        #expect(!quiz.contains("queen"))
        #expect(quiz.contains("<div class=\"line\"></div>"))
        #expect(key.contains("one queen &amp; no more"))
        #expect(!key.contains("class=\"line\""))
    }

    @Test func whoRecallsSeesGapsAndOpenOptions() throws {
        var tiny = TinyDeck()
        tiny.pages[0].questions[0].form = .cloze
        tiny.pages[0].questions[0].prompt = Passage([
            .paragraph([.text("Honey is "), .cloze(Cloze(numbers: [1], content: [.text("sugar")])), .text(".")])
        ])
        #expect(try export(tiny, layout: "list").contains("sugar") == false)
        #expect(try export(tiny, layout: "cover").contains("<div class=\"solution\">"))
        #expect(try export(tiny, layout: "study").contains("sugar"))
    }

    @Test func whoMarksSeesWhatIsRightOnce() throws {
        var tiny = TinyDeck()
        tiny.pages[0].questions[0].form = .choice
        tiny.pages[0].questions[0].answer = Passage([
            .list(List(items: [ListItem(isDone: true, content: [.paragraph([.text("from nectar")])])]))
        ])
        #expect(try export(tiny, layout: "quiz").components(parted: "☐ from nectar") == 2)
        let key = try export(tiny, layout: "quiz-key")
        #expect(key.components(parted: "☑ from nectar") == 2)
        #expect(key.components(parted: "from nectar") == 2)
    }

    @Test func aCheatSheetHasTheOpeningOfAnAnswerWithoutALineToRemember() throws {
        var tiny = TinyDeck()
        tiny.pages[0].questions[0].takeaway = nil
        tiny.pages[0].questions[0].answer = Passage([
            .paragraph([.text("First."), .footnoteMark(label: "a")]), .paragraph([.text("Second.")]),
        ])
        let sheet = try export(tiny, layout: "cheatsheet")
        // The footnote is not there, so no mark leads to it.
        #expect(sheet.contains("<p>First.</p>"))
        #expect(!sheet.contains("Second."))
    }

    @Test func pagesAreWrittenAsTheyCome() throws {
        let tiny = TinyDeck()
        let output = MemoryOutput()
        let exporter = HTMLExporter()
        let options = try OptionValues([], specs: exporter.options, exporter: "html")
        let job = ExportJob(deck: tiny.deck, theme: try theme(), options: options, media: TinyMedia())
        var session = try exporter.begin(job, output: output)
        var log: [Diagnostic] = []
        #expect(output.text.hasSuffix("<main>\n"))
        for page in tiny.pages {
            let before = output.size
            try session.write(page, log: &log)
            #expect(output.size > before)
        }
        #expect(!output.text.contains("</main>"))
        _ = try session.finish(log: &log)
        #expect(output.text.hasSuffix("</html>\n"))
        #expect(!output.bytes.contains(0))
    }

    @Test func paperIsATwoLengthSize() throws {
        let sheet = try export(paper: "letter")
        #expect(sheet.contains("@page { size: 215.9mm 279.4mm; }"))
        #expect(sheet.contains("data-page=\"215.9x279.4\""))
    }

    @Test func aThemeHasASheetForEachWayToPrint() throws {
        func sheets(_ print: String) throws -> [Bool] {
            let sheet = try export(print: print)
            return ["grey", "saving", "large"].map { sheet.contains("/* html/\($0).css */") }
        }
        #expect(try sheets("color") == [false, false, false])
        #expect(try sheets("grey") == [true, false, false])
        #expect(try sheets("saving") == [true, true, false])
        #expect(try sheets("large") == [false, false, true])
    }

    @Test func whatFoldsAnAnswerStandsBesideIt() throws {
        let fold = #"<details class="fold"><summary>Answer</summary></details>"#
        var tiny = TinyDeck()
        let sheet = try export(tiny)
        #expect(sheet.contains(fold + "\n<div class=\"answer\" data-role=\"a\">"))
        #expect(sheet.components(parted: fold) == 7)
        tiny.pages[0].questions[0].isOpen = true
        #expect(try export(tiny).components(parted: fold) == 6)
    }

    @Test func topicsRunOnWhereThatIsAskedFor() throws {
        let sheet = try export(isFlowing: true)
        #expect(sheet.contains("/* html/flow.css */"))
        #expect(sheet.contains(#"@top-left { content: "\002068Keeping \3c bees>\002069""#))
        // A page with a name begins a page of paper.
        #expect(!sheet.contains("page: topic-"))
        #expect(try !export().contains("/* html/flow.css */"))
    }

    @Test func shortTopicsShareTheirPagesOfPaper() throws {
        let short = try export(), theme = try theme()
        #expect(short.contains("body { page: topic-1; }"))
        #expect(short.contains("#topic-2 { break-before: auto; }"))
        #expect(short.contains(#"content: "\002068The \22 hive\22 \002069  · \0020681–6\002069";"#))
        var long = theme
        long.tokens["sheet-run-questions"] = TokenValue(.number, light: "2")
        let sheet = try export(theme: long)
        #expect(sheet.contains("#topic-2 { page: topic-2; }"))
        #expect(!sheet.contains("#topic-2 { break-before"))
        #expect(sheet.contains(#"The \22 hive\22 \002069  · \0020681–3\002069";"#))
    }

    @Test func runningHeadsNameTheFirstAndTheLastOfTopicsThatShareAPage() throws {
        var tiny = TinyDeck()
        tiny.deck.topics[1].title = "The rest"
        #expect(try export(tiny).contains(#"hive\22 \002069  – \002068The rest\002069  · \0020681–6\002069";"#))
    }

    @Test func runningHeadsOfTopicsWithoutTitlesHaveNumbersAlone() throws {
        var tiny = TinyDeck()
        tiny.deck.topics[0].title = ""
        #expect(try export(tiny).contains(#"content: "\0020681–6\002069";"#))
    }

    @Test func contentsSayWhichQuestionsStandWhere() throws {
        let sheet = try export()
        #expect(sheet.contains(##"<li><a href="#page-1">"##))
        #expect(sheet.contains(#"<bdi class="count">1–2</bdi>"#))
    }

    @Test func aLineThatEndsInAColonLeadsToWhatFollows() throws {
        var tiny = TinyDeck()
        let code = Block.code(CodeBlock(text: "hive()"))
        tiny.pages[0].questions[0].answer = Passage([
            .paragraph([.text("So"), .strong([.text("：")])]), code, .paragraph([.text("Not so.")]), code,
        ])
        let sheet = try export(tiny)
        #expect(sheet.contains("<p class=\"lead\">So<strong>：</strong></p>"))
        #expect(sheet.contains("<p>Not so.</p>"))
    }

    @Test func labelsAreInTheLanguageOfTheTheme() throws {
        var tiny = TinyDeck()
        tiny.deck.language = "de"
        let sheet = try export(tiny, theme: theme(language: "de"))
        #expect(sheet.contains("<html lang=\"de\" dir=\"ltr\""))
        #expect(sheet.contains("<h2 id=\"contents\">Inhalt</h2>"))
        #expect(sheet.contains("<span><bdi>6 Fragen</bdi></span>"))
        #expect(sheet.contains("level-easy\">leicht</bdi>"))
        #expect(sheet.contains(#"content: "Seite " counter(page) " von " counter(pages) """#))
    }

    @Test func titlesCannotEndTheStyleSheet() throws {
        var tiny = TinyDeck()
        tiny.deck.topics[0].title = "</style><script>\"}"
        let sheet = try export(tiny)
        #expect(!sheet.contains("<script"))
        #expect(sheet.contains(#"content: "\002068\3c /style>\3c script>\22 }\002069  · "#))
    }

    @Test func runningHeadsKeepAFirstLetterThatIsADigitOfAnEscape() throws {
        var tiny = TinyDeck()
        tiny.deck.topics[0].title = "Encodings"
        // An escape ends after six digits (CSS Syntax 3, section 4.3.7); a shorter one would take the letter.
        #expect(try export(tiny).contains(#"content: "\002068Encodings\002069  · "#))
    }

    @Test func rightToLeftDecksSaySo() throws {
        var tiny = TinyDeck()
        tiny.deck.language = "ar"
        tiny.deck.direction = .rightToLeft
        let sheet = try export(tiny)
        #expect(sheet.contains("<html lang=\"ar\" dir=\"rtl\""))
        #expect(sheet.contains(#"@page topic-1 { @top-right { content: "\002068Keeping "#))
        #expect(sheet.contains(#"@page { @bottom-left { content: "\002068Page " counter(page)"#))
        #expect(sheet.contains(#"<bdi dir="ltr">Why bees?</bdi>"#))
    }

    @Test func whatDoesNotFitInAColumnIsNotKeptTogether() throws {
        var tiny = TinyDeck()
        let code = Block.code(CodeBlock(text: String(repeating: "line\n", count: 40)))
        tiny.pages[0].questions[0].answer = Passage([code])
        tiny.pages[0].questions[1].answer = Passage([.paragraph([.text("Short.")]), code])
        let sheet = try export(tiny)
        #expect(sheet.components(parted: #"<div class="start tall">"#) == 2)
        #expect(sheet.components(parted: #"<pre class="code tall" dir="ltr">"#) == 3)
    }

    @Test func aWideTableTakesItsQuestionOverThePage() throws {
        var tiny = TinyDeck()
        let head: [[Inline]] = (0..<14).map { _ in [.text("September")] }
        tiny.pages[0].questions[0].answer = Passage([.table(Table(alignments: [], head: head, rows: []))])
        let sheet = try export(tiny, theme: ThemeLibrary().resolve("plain", language: "en"))
        #expect(sheet.contains(#"<div class="table small wide">"#))
        // A formula that is wide breaks in its column.
        #expect(sheet.contains(".question:has(.table.wide) { column-span: all;"))
    }

    @Test func languagesCannotLeaveTheirAttribute() throws {
        var tiny = TinyDeck()
        tiny.deck.language = "en\" onclick=\"a"
        tiny.pages[0].questions[0].language = "en\" onclick=\"q"
        let sheet = try export(tiny)
        #expect(sheet.contains("<html lang=\"en\" dir=\"ltr\""))
        #expect(!sheet.contains("onclick"))
    }

    @Test func aLayoutMustPlaceThePages() throws {
        var theme = try theme()
        theme.files["html/layouts/study.mustache"] = "<html></html>"
        #expect {
            _ = try export(theme: theme)
        } throws: { error in
            let diagnostic = (error as? Failure)?.diagnostics.first
            return diagnostic?.code == "theme.no-contents"
                && diagnostic?.place?.file == "plain/html/layouts/study.mustache"
        }
    }

    @Test func aPictureThatCannotBeReadStopsTheExport() throws {
        struct Unreadable: MediaLibrary {
            func find(_ reference: String, from page: String) -> Media? { nil }
            func bytes(of media: Media) throws -> [UInt8] { throw Failure(.error("media.unreadable", "gone")) }
        }
        let tiny = TinyDeck()
        let exporter = HTMLExporter()
        let options = try OptionValues([], specs: exporter.options, exporter: "html")
        let job = ExportJob(deck: tiny.deck, theme: try theme(), options: options, media: Unreadable())
        var session = try exporter.begin(job, output: MemoryOutput())
        var log: [Diagnostic] = []
        try session.write(tiny.pages[0], log: &log)
        #expect(throws: Failure.self) { try session.write(tiny.pages[1], log: &log) }
    }

    @Test(.enabled(if: Judge.print.isWanted, "\(Judge.missing)"), arguments: layouts)
    func aBrowserPrintsEveryLayout(layout: String) throws {
        let theme = try ThemeLibrary().resolve("plain", language: "en")
        let file = try TemporaryPage(text: export(theme: theme, layout: layout))
        let verdict = try Judge.print.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
    }

    @Test(.enabled(if: Judge.print.isWanted, "\(Judge.missing)"), arguments: ["grey", "saving", "large"])
    func aBrowserPrintsInEveryWay(print: String) throws {
        let theme = try ThemeLibrary().resolve("plain", language: "en")
        let file = try TemporaryPage(text: export(theme: theme, print: print))
        let verdict = try Judge.print.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
    }

    @Test(.enabled(if: Judge.print.isWanted, "\(Judge.missing)")) func aBrowserPrintsEveryQuestion() throws {
        var theme = try ThemeLibrary().resolve("plain", language: "en")
        theme.tokens["sheet-run-questions"] = TokenValue(.number, light: "1")
        let file = try TemporaryPage(text: export(theme: theme))
        let verdict = try Judge.print.judge([file.path])
        #expect(verdict.isGood, "\(verdict.report)")
        #expect(verdict.report.contains("\"pages\": 2"))
        for words in ["Who lives in a hive?", "Rule of thumb: one queen & no more", "Page 2 of 2", "Everything else"] {
            #expect(verdict.report.contains(words))
        }
    }
}

extension String {
    /// The number of pieces between occurrences of a text.
    fileprivate func components(parted text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count
    }
}
