import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes

@testable import DeckleFormats

/// Makes books of small decks and looks into them.
struct BookFixture {
    /// The deck's outline; its pages' question outlines follow from `pages`.
    var deck: Deck
    /// The questions of each page, in the order of the deck.
    var questions: [[Question]]
    var media: any MediaLibrary = PictureLibrary()

    /// The bytes of the book, and what was said of it.
    ///
    /// - Parameters:
    ///   - cover: the option; nil for the default.
    ///   - previous: the book to be compared with.
    func export(
        theme name: String = "plain",
        answers: AnswerPlacement? = nil,
        extras: String? = nil,
        cover: String? = "none",
        files: (any ExportFiles)? = nil,
        previous: [UInt8]? = nil
    ) throws -> (bytes: [UInt8], log: [Diagnostic], summary: String) {
        let output = MemoryOutput()
        let theme = try ThemeLibrary().resolve(name, language: deck.language)
        let given = [
            ("answers", answers?.rawValue), ("extras", extras), ("cover", cover),
        ].compactMap { name, value in
            value.map { (name: name, value: $0) }
        }
        let options = try OptionValues(given, specs: EPUBExporter().options, exporter: "epub")
        let job = ExportJob(
            deck: outlined,
            theme: theme,
            options: options,
            media: media,
            files: files,
            previous: [previous].compactMap(\.self).map { Source(name: "old.epub", bytes: SourceBytes($0)) },
            needsPrevious: previous != nil
        )
        var session = try EPUBExporter().begin(job, output: output)
        var log: [Diagnostic] = []
        for page in pages { try session.write(page, log: &log) }
        let summary = try session.finish(log: &log)
        return (output.bytes, log, summary.detail)
    }

    /// The text of every file of the book by its path; pictures are told by their size.
    func files(answers: AnswerPlacement? = nil, extras: String? = nil, cover: String? = "none") throws -> [String:
        String]
    {
        try Self.files(of: try export(answers: answers, extras: extras, cover: cover).bytes)
    }

    /// The same of a book that was made.
    static func files(of book: [UInt8]) throws -> [String: String] {
        let reader = try ZipReader(SourceBytes(book))
        var files: [String: String] = [:]
        for entry in reader.entries {
            let isPicture = entry.name.hasPrefix("EPUB/img/")
            files[entry.name] =
                isPicture ? "\(entry.size) bytes\n" : String(decoding: try reader.read(entry), as: UTF8.self)
        }
        return files
    }

    private var outlined: Deck {
        var deck = deck
        var running = 0
        for topic in deck.topics.indices {
            for page in deck.topics[topic].pages.indices {
                deck.topics[topic].pages[page].questions = questions[running].map {
                    QuestionOutline(id: $0.id, difficulty: $0.difficulty, form: $0.form)
                }
                running += 1
            }
        }
        return deck
    }

    private var pages: [Page] {
        var pages: [Page] = []
        var count = 0
        for (topic, content) in outlined.topics.enumerated() {
            for (page, outline) in content.pages.enumerated() {
                let index = PageIndex(topic: topic, page: page, running: pages.count, firstQuestion: count)
                pages.append(Page(outline: outline, index: index, questions: questions[pages.count]))
                count += outline.questions.count
            }
        }
        return pages
    }
}

/// A library with a blue rectangle under every name but a red line under that of a WebP and a recording under that of an MP3.
struct PictureLibrary: MediaLibrary {
    static let square = TinyPicture.png(width: 40, height: 24, colour: (0x1f, 0x5a, 0xa6))

    func find(_ reference: String, from page: String) -> Media? { nil }

    func bytes(of media: Media) -> [UInt8] {
        switch media.type {
        case "image/webp": TinyFiles.webp
        case "audio/mpeg": TinyFiles.mp3
        default: Self.square
        }
    }
}
