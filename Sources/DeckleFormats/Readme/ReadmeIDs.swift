public import DeckleCore
internal import DeckleText

/// A Markdown text with the ids of its questions written into it: comments behind the titles, and nothing else changed.
///
/// An id is the one that the question has already, so decks stay as they are; from then on it may be reworded freely.
/// What was written is read again: where a question would not be the same as before, its title is left alone.
public struct ReadmeIDs {
    /// The text, in bytes.
    public private(set) var text: [UInt8]
    /// How many ids were written.
    public private(set) var count = 0
    /// What there is to say of questions that none could be written to.
    public private(set) var log: [Diagnostic] = []

    /// How often what was written is read again.
    private static let mostReadings = 3

    /// A question that has no id of its own, by its number in the text.
    private struct Nameless {
        var number: UInt32
        var id: String
        var line: Int
        /// Where the id goes, in bytes of the text.
        var offset: Int
    }

    /// A question as it is read, and the page that it is on.
    private struct Found: Equatable {
        var page: String
        var question: Question
    }

    /// - Throws: ``Failure`` with `readme.not-markdown`, or with what keeps the text from being read.
    public init(_ source: Source) throws {
        guard !source.isFolder, (try? Formats.reader(of: source)) is ReadmeReader else {
            throw Self.notMarkdown(source)
        }
        let stored = try ReadmeText(source)
        guard stored.isAsStored(in: source) else { throw Self.notMarkdown(source) }
        text = source.bytes.withBytes { Array($0) }
        let before = try Self.questions(of: source)
        var nameless = Self.nameless(in: stored, known: before)
        for _ in 0..<Self.mostReadings {
            let written = Self.text(text, with: nameless)
            let after = try Self.questions(of: Source(name: source.name, bytes: SourceBytes(written)))
            let isSame = { (question: Nameless) in after[question.number] == before[question.number] }
            if after == before {
                (text, count) = (written, nameless.count)
                return
            }
            log += nameless.filter { !isSame($0) }.map { Self.refusal($0, in: source.name) }
            nameless = nameless.filter(isSame)
        }
        log += nameless.map { Self.refusal($0, in: source.name) }
    }

    /// The text with ids in it, the last first, so that no offset moves before its turn.
    private static func text(_ text: [UInt8], with nameless: [Nameless]) -> [UInt8] {
        var pieces: [ArraySlice<UInt8>] = [], end = text.count
        for question in nameless.sorted(by: { $0.offset > $1.offset }) {
            pieces += [text[question.offset..<end], Array(" <!-- id: \(question.id) -->".utf8)[...]]
            end = question.offset
        }
        return Array((pieces + [text[..<end]]).reversed().joined())
    }

    /// All questions by their number in the text.
    private static func questions(of source: Source) throws -> [UInt32: Found] {
        var log: [Diagnostic] = []
        var questions: [UInt32: Found] = [:]
        for manuscript in try ReadmeReader().read(source, wishes: ReadingWishes(), log: &log) {
            for page in manuscript.deck.topics.flatMap(\.pages) {
                let index = PageIndex(topic: 0, page: 0, running: 0, firstQuestion: 0)
                for question in try manuscript.pages.page(page, at: index, log: &log).questions {
                    questions[question.outline.handle] = Found(page: page.id, question: question)
                }
            }
        }
        return questions
    }

    private static func nameless(in text: ReadmeText, known: [UInt32: Found]) -> [Nameless] {
        guard let script = ReadmeScript(ReadmeOutline(text)) else { return [] }
        return script.cut.questions.enumerated().compactMap { number, question in
            let title = text.slice(question.title), number = UInt32(clamping: number)
            guard let found = known[number], ReadmeTitle(title).id == nil,
                QuestionBody(question, in: text, noise: script.outline.noise).id == nil
            else { return nil }
            let offset = question.title.lowerBound + ExplicitID.place(in: title) - title.startIndex
            return Nameless(number: number, id: found.question.id, line: question.line, offset: offset)
        }
    }

    private static func notMarkdown(_ source: Source) -> Failure {
        Failure(
            .error(
                .readmeNotMarkdown,
                "ids are written into one file of Markdown in UTF-8, and \(source.name) is none",
                at: Place(file: source.name),
                hint: "name a Markdown file, saved as UTF-8 with line feeds; other sources have ids of their own"
            )
        )
    }

    private static func refusal(_ question: Nameless, in file: String) -> Diagnostic {
        .warning(
            .readmeIDNotWritten,
            "with an id behind its title this would be another question, so it has none",
            at: Place(file: file, line: question.line),
            hint: "write <!-- id: \(question.id) --> on a line of its own below the title"
        )
    }
}
