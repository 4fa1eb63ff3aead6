public import DeckleCore
package import DeckleText

/// Reads payloads of Nuxt sites: `_payload.json`, or a prerendered page with its `__NUXT_DATA__` script.
public struct NuxtReader: Reader {
    /// Turns Markdown into blocks.
    package typealias Passages =
        @Sendable (
            _ markdown: String, _ place: Place, _ isCloze: Bool, _ log: inout [Diagnostic]
        ) -> Passage

    public let format = Format(
        name: "nuxt",
        summary: "a Nuxt payload (_payload.json), page or dump (sql_dump.txt), or plain JSON with questions",
        fileExtension: "json"
    )

    public let answers: Set<ReadingWishes.Kind> = [.map, .questions]

    private let passages: Passages
    private let observer: DevalueDocument.Observer?

    public init() {
        self.init { markdown, place, isCloze, log in
            MarkdownReader().passage(markdown, place: place, cloze: isCloze, log: &log)
        }
    }

    /// - Parameters:
    ///   - observer: hears of every slot of a payload that is decoded.
    ///   - passages: reads the Markdown of prompts and answers.
    package init(observer: DevalueDocument.Observer? = nil, passages: @escaping Passages) {
        self.observer = observer
        self.passages = passages
    }

    /// Likely where the text starts as a flat list of values, a page, a dump of a collection, or a payload of an early Nuxt
    /// 3 does.
    ///
    /// Every other file is possible: what is said of a file that is no payload fits all of them.
    public func recognizes(_ source: Source) -> Recognition {
        if source.isFolder { return .foreign }
        return Self.looksLikeOurs(source.bytes.withBytes { Self.start(of: $0, limit: 64) }) ? .likely : .possible
    }

    public func read(_ source: Source, wishes: ReadingWishes, log: inout [Diagnostic]) throws -> [Manuscript] {
        try manuscripts(in: input(source), wishes: wishes, log: &log)
    }

    /// Reads the decks of a payload.
    ///
    /// - Throws: ``Failure`` with its places in the payload's file.
    func manuscripts(
        in input: NuxtInput,
        wishes: ReadingWishes,
        log: inout [Diagnostic]
    ) throws(Failure) -> [Manuscript] {
        do throws(Failure) {
            let document = input.document
            log += document.unknownTypes.map { Self.unknownType($0, in: input.file.name) }
            let names = QuestionNames(wishes.map)
            let finder = try QuestionFinder(document, names: names, stores: input.stores)
            log += finder.mixed.map {
                Self.mixedList($0.questions, of: $0.items, at: finder.trail.pointer($0.stop), input)
            }
            guard !finder.lists.isEmpty, wishes.questions == nil else {
                return [try articles(of: input, trail: finder.trail, wishes, log: &log)]
            }
            for wish in try finder.unused(wishes.map) {
                log.append(Self.unused(wish, finder.firstNames, in: input.file.name))
            }
            var builder = try NuxtDeckBuilder(
                input: input,
                finder: finder,
                names: names,
                wishes: wishes,
                passages: passages
            )
            let manuscripts = try builder.manuscripts()
            log += builder.log
            let beside = builder.grouping.stopsBesidePages
            log += [try articlesLeftOut(of: input, finder.trail, at: beside)].compactMap(\.self)
            return manuscripts
        } catch {
            throw input.located(error)
        }
    }

    private func input(_ source: Source) throws -> NuxtInput {
        let start = source.bytes.withBytes { Self.start(of: $0, limit: 64) }
        if start.isEmpty {
            let payload = source.path.hasSuffix(".html") ? try source.file(at: "_payload.json")?.name : nil
            throw Failure(
                .error(
                    .inputEmpty,
                    "the file is empty",
                    at: Place(file: source.name),
                    hint: payload.map { "its data may lie in \($0)" } ?? "save it again"
                )
            )
        }
        if NuxtDump.isOne(start) {
            let json = try NuxtDumpPayload(source).json()
            return try NuxtInput(plain: json, file: source, surroundings: NuxtSurroundings())
        }
        if start.first == UInt8(ascii: "<") { return try NuxtPage(source, observer: observer).input() }
        if NuxtInput.isScript(start) || start.first == UInt8(ascii: "{") || PlainValueReader.isPlainList(source.bytes) {
            return try NuxtInput(plain: source.bytes, file: source, surroundings: NuxtPage.surroundings(of: source))
        }
        guard let first = start.first, Self.jsonStarts.contains(first) else { throw Self.unknown(source) }
        return try NuxtInput(
            file: source,
            payload: source.bytes,
            surroundings: NuxtPage.surroundings(of: source),
            observer: observer
        )
    }

    private static func unknown(_ source: Source) -> Failure {
        Failure(
            .error(
                .inputUnknown,
                "this is neither a payload, nor a page, nor JSON",
                at: Place(file: source.name),
                hint: "deckle formats lists what can be read"
            )
        )
    }

    private static func mixedList(_ count: Int, of items: Int, at pointer: String, _ input: NuxtInput) -> Diagnostic {
        .warning(
            .nuxtListMixed,
            "only \(count) of the \(items) items of a list are questions, so it is left out",
            at: Place(file: input.file.name, pointer: pointer),
            hint: "give all of them a prompt (q, question, front) and an answer (a, answer, back)"
        )
    }

    private static func unused(
        _ wish: (part: QuestionPart, name: String),
        _ names: [String],
        in file: String
    ) -> Diagnostic {
        .warning(
            .payloadNoSuchName,
            "no question has \"\(wish.name.prefix(40))\", which --map names as its \(wish.part.rawValue)",
            at: Place(file: file),
            hint: Nearest.name(to: wish.name, among: names).map { "did you mean \($0)?" }
                ?? "the first question has \(names.prefix(12).map { String($0.prefix(40)) }.joined(separator: ", "))"
        )
    }

    private static func unknownType(_ type: String, in file: String) -> Diagnostic {
        .note(
            .payloadUnknownType,
            "values of the type \"\(type.prefix(40))\" are read as what they wrap",
            at: Place(file: file)
        )
    }
}

// MARK: - First bytes

extension NuxtReader {
    /// What a JSON text can start with.
    private static let jsonStarts = Set("[{\"-0123456789tfn".utf8)
    /// What can follow the bracket that opens a payload.
    private static let firstBytes = Set("[{\"-0123456789tfn]".utf8)

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The first bytes after a byte order mark and white space.
    private static func start(of bytes: UnsafeRawBufferPointer, limit: Int) -> [UInt8] {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        return Array(text.drop(while: isSpace).prefix(limit))
    }

    private static func looksLikeOurs(_ start: [UInt8]) -> Bool {
        switch start.first {
        case UInt8(ascii: "<"): return true
        case UInt8(ascii: "["):
            let next = start.dropFirst().first { !isSpace($0) }
            return next.map { firstBytes.contains($0) } == true
        case UInt8(ascii: "-"): return Int(String(decoding: start, as: UTF8.self).trimmed).map { $0 < 0 } == true
        default: return NuxtInput.isScript(start) || NuxtDump.isOne(start)
        }
    }
}
