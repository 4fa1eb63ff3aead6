internal import DeckleCore

extension ReadmeReader {
    /// Reads the files of a folder, those first whose grammar is sure, so that short ones are known by it.
    func manuscript(
        ofFolder source: Source,
        _ wishes: ReadingWishes,
        _ choice: GrammarChoice?,
        log: inout [Diagnostic]
    ) throws -> Manuscript {
        let listing = try FolderListing(source.tree)
        log += listing.remarks(in: source.name)
        let folder = ReadmeFolder(listing.files, language: wishes.language)
        var reading = ReadmeFolderReading(source: source, files: folder.files, choice: choice)
        try reading.read()
        var order = FolderOrder(source, files: listing.files)
        for number in reading.numbers {
            guard let script = reading.file(number)?.script else { continue }
            order.add(script.outline, at: script.path)
        }
        let numbers = reading.numbers.sorted { order.precedes(folder.files[$0], folder.files[$1]) }
        guard !numbers.isEmpty else {
            let broken = reading.log.filter { $0.severity == .error }
            throw Failure(broken + [try Self.noQuestions(in: source, folder.files)])
        }
        let leading = numbers.first { ReadmeScript.key(of: folder.files[$0]).isEmpty }.flatMap(reading.file)?.script
        let outline = try leading?.outline ?? self.outline(of: source, in: folder)
        let names = ReadmeNames(outline, cut: leading?.cut, source: source)
        var builder = ReadmeDeckBuilder(names, source: source, wishes: wishes)
        for number in numbers {
            guard let file = reading.handOver(number) else { continue }
            builder.add(file.script, title: order.title(of: file.script.path), modified: file.modified)
        }
        let manuscript = try builder.manuscript()
        log += builder.log + reading.log + [folder.translations(in: source.name)].compactMap(\.self)
        return manuscript
    }

    /// The file that speaks for the folder: the one that stands for all of it, else the first.
    private func outline(of source: Source, in folder: ReadmeFolder) throws -> ReadmeOutline? {
        let own = folder.files.first { ReadmeScript.key(of: $0).isEmpty }
        let only = folder.files.count == 1 ? folder.files.first : nil
        return try (own ?? only).flatMap { try source.file(at: $0) }.map { ReadmeOutline(try ReadmeText($0)) }
    }

    private static func noQuestions(in source: Source, _ files: [String]) throws -> Diagnostic {
        var counts = GrammarCounts()
        for path in files {
            guard let file = try source.file(at: path), let text = try? ReadmeText(file) else { continue }
            counts.add(text, path: path)
        }
        return .error(
            .readmeNoQuestions,
            "nothing in the \(files.count) Markdown files of this folder looks like questions with answers",
            at: Place(file: source.name),
            hint: "name one of them to hear what it is; what there is by kind: \(counts.words)"
        )
    }
}

extension ReadmeOutline {
    /// What is said of a file alone that holds none.
    func noQuestions(_ choice: GrammarChoice?) -> Diagnostic {
        let candidates = ReadmeGroups(ReadmeOutline(text, countsItems: true)).candidates()
        let asked = choice.map { "as \($0.grammar.words)" } ?? "like questions with answers"
        var counts = GrammarCounts()
        counts.add(text, path: text.name)
        let found = candidates.map { "\($0.starts.count) by \($0.grammar.name)" }
        let guesses = found.isEmpty ? [counts.best].compactMap(\.self) : found
        return .error(
            .readmeNoQuestions,
            "this is \(census.name); nothing in it looks \(asked)",
            at: Place(file: text.name),
            hint: (guesses.isEmpty
                ? "a question is a heading, a fold or a numbered line that asks, with its answer behind it"
                : "--questions would find \(guesses.joined(separator: ", "))")
                + "; what there is by kind: \(counts.words)"
        )
    }
}

extension ReadmeFolder {
    /// What is said of files in other languages; nil where there are none.
    fileprivate func translations(in folder: String) -> Diagnostic? {
        guard let first = otherLanguages.first else { return nil }
        return .note(
            .readmeTranslations,
            "files in other languages are left out: \(otherLanguages.joined(separator: ", "))",
            at: Place(file: folder),
            hint: "--lang takes one of them, such as --lang \(first)"
        )
    }
}
