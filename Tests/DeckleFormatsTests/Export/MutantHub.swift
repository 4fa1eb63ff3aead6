import DeckleCore
import DeckleFormats
import DeckleTestSupport
import DeckleThemes
import Testing

/// A hub of the maker with pages of the sample, changed under a seed, and the words that tell whether a change was lost.
struct MutantHub {
    /// A text of the hub with the words that stand nowhere else.
    struct Piece {
        var text: String
        var words: Set<String>
        /// Where it stands in the payload; diagnostics at it or below it are about it.
        var pointer: String

        func holds(_ place: Place?) -> Bool {
            guard let found = place?.pointer else { return false }
            return found == pointer || found.hasPrefix(pointer + "/")
        }
    }

    private(set) var pieces: [Piece] = []
    private var hub: Hub
    private var mutator: MarkdownMutator
    private var random: SeededRandom
    private static let sample = Result { try Sample.hub() }

    init(seed: UInt64) throws {
        random = SeededRandom(seed: seed)
        mutator = MarkdownMutator(random: SeededRandom(seed: seed &* 31))
        hub = HubMaker(seed: seed, pages: 2, questionsPerPage: 3, pictures: 2).hub()
        let sample = try Self.sample.get()
        hub.topics += sample.topics
        hub.pages.append(random.pick(sample.pages))
        for page in hub.pages.indices { mutate(page: page) }
    }

    private mutating func mutate(page: Int) {
        let pointer = "/data/hub-\(hub.slug)/qa/\(page)"
        hub.pages[page].subtopic += " " + mutator.word()
        take(hub.pages[page].subtopic, at: pointer)
        for index in hub.pages[page].questions.indices {
            var question = hub.pages[page].questions[index]
            if random.once(in: 4) { question.prompt = mutator.mutated(question.prompt) }
            question.answer = mutator.mutated(question.answer)
            if random.once(in: 4) {
                let name = random.pick(["hint", "explanation", "example", "mnemonic", "note"])
                question.extra.append(Property(name, .string(mutator.mutated(mutator.word()))))
            }
            hub.pages[page].questions[index] = question
            take(
                ([question.prompt, question.answer] + question.extra.map { "\($0.name): \($0.value.text ?? "")" })
                    .joined(separator: "\n----\n"),
                at: "\(pointer)/questions/\(index)"
            )
        }
    }

    private mutating func take(_ text: String, at pointer: String) {
        pieces.append(Piece(text: text, words: Set(mutator.takeWords()), pointer: pointer))
    }

    /// The words that were put in and stand in each output, by its format, and what was said.
    func export() throws -> (outputs: [(format: String, words: Set<String>)], log: [Diagnostic]) {
        let source = Source(name: "hub.json", bytes: SourceBytes(Array(hub.payload().utf8)))
        var log: [Diagnostic] = []
        var manuscript = try #require(try Formats.reader(of: source).read(source, log: &log).first)
        manuscript.media = FilesAtHand()
        let outputs = Formats.withoutPrograms.map { ($0, MemoryOutput()) }
        let theme = try ThemeLibrary().resolve("plain", language: manuscript.deck.language)
        let targets = try outputs.map { exporter, output in
            let values = exporter.format.name == "csv" ? [(name: "cells", value: "html")] : []
            let options = try OptionValues(values, specs: exporter.options, exporter: exporter.format.name)
            return ExportRun.Target(
                exporter: exporter,
                job: ExportJob(manuscript, theme: theme, options: options),
                output: output
            )
        }
        for outcome in ExportRun(manuscript).write(targets, log: &log) { _ = try outcome.get() }
        return (
            try outputs.map { exporter, output in
                let format = exporter.format.name
                return (format, try MarkedWords.words(in: output.bytes, format: format))
            }, log
        )
    }
}

/// A library that has the files whose names say so, under their own names.
private struct FilesAtHand: MediaLibrary {
    func find(_ reference: String, from page: String) -> Media? {
        guard reference == "here.png" || reference.hasPrefix("/img/") else { return nil }
        let name = reference.split(separator: "/").last.map(String.init) ?? ""
        return Media(name: name, type: "image/png", size: TinyPicture.dot.count, handle: 0)
    }

    func bytes(of media: Media) -> [UInt8] { TinyPicture.dot }
}

extension TinyPicture {
    fileprivate static let dot = png(width: 8, height: 8, colour: (31, 90, 166))
}
