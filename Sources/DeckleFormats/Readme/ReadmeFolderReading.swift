internal import DeckleCore

/// Reads the files of a folder twice: for what is sure of itself, then for what looks as the rest of the folder does.
struct ReadmeFolderReading {
    private let source: Source
    private let files: [String]
    private let choice: GrammarChoice?
    /// The files with questions by number; they are large, so they stand in memory once.
    private var known: [ReadmeFile?]
    /// The files that ask as a whole, and those that may be a question by what the others are.
    private var asking: [Int] = []
    private var others: [Int] = []
    /// What those that ask are called.
    private var titles: Set<String> = []
    /// What there is to say of the files that are left out.
    private(set) var log: [Diagnostic] = []

    init(source: Source, files: [String], choice: GrammarChoice?) {
        self.source = source
        self.files = files
        self.choice = choice
        known = Array(repeating: nil, count: files.count)
    }

    /// The numbers of the files with questions, in the order of their paths.
    var numbers: [Int] { files.indices.filter { known[$0] != nil } }

    /// A file with questions; nil where none is.
    func file(_ number: Int) -> ReadmeFile? { known.indices.contains(number) ? known[number] : nil }

    /// Gives a file away, so that what it takes of the memory is free once it is used.
    mutating func handOver(_ number: Int) -> ReadmeFile? {
        guard known.indices.contains(number) else { return nil }
        defer { known[number] = nil }
        return known[number]
    }

    mutating func read() throws {
        var usual: Set<String> = []
        if choice?.grammar.name == Grammar.files.name {
            try readWholes(files.indices.map(\.self))
            for number in files.indices where known[number] == nil { try noteLeftOut(number) }
            return
        }
        for number in files.indices {
            try take(number) { $0.isSure }
            usual.formUnion(known[number]?.script.cut.groups.map(\.grammar.name) ?? [])
        }
        if choice == nil, isMadeOfWholes { try readWholes(asking + others) }
        for number in files.indices where known[number] == nil {
            // Where some files are sure, others are not taken on a guess.
            try take(number, usual: usual) { usual.isEmpty || $0.isSure }
        }
        if choice == nil, usual.isEmpty, let usualLevel { try readAlike(usualLevel) }
        for number in files.indices where known[number] == nil { try noteLeftOut(number) }
    }

    /// The level of headings that are the questions in four files of five; nil where there is none.
    private var usualLevel: Int? {
        let levels = files.indices.compactMap { number in
            known[number]?.script.cut.groups.first.flatMap { group in
                group.grammar.name == Grammar.headings.name ? group.shape.kind.level : nil
            }
        }
        guard let level = levels.first, levels.count >= Grammar.files.least, levels.allSatisfy({ $0 == level }),
            levels.count * 5 >= files.count(where: { !Self.isIndex($0) }) * 4
        else { return nil }
        return level
    }

    /// Whether a file stands for its folder.
    private static func isIndex(_ path: String) -> Bool {
        ReadmeScript.key(of: path) != FilePath.withoutExtension(path)
    }

    /// Reads files in which hardly anything asks as the others are read; what stands for a folder is none of them.
    private mutating func readAlike(_ level: Int) throws {
        for number in files.indices where known[number] == nil {
            let path = files[number]
            guard !Self.isIndex(path), let file = try source.file(at: path),
                let text = try? ReadmeText(file)
            else { continue }
            let outline = ReadmeOutline(text)
            guard outline.census.isProse else { continue }
            known[number] = ReadmeScript(outline, path: path, level: level).map {
                ReadmeFile(script: $0, modified: file.modified)
            }
        }
    }

    private mutating func take(
        _ number: Int,
        usual: Set<String> = [],
        if isTaken: (ReadmeScript) -> Bool
    ) throws {
        // What is no text is told where files are left out.
        guard let file = try source.file(at: files[number]), let text = try? ReadmeText(file) else { return }
        let outline = ReadmeOutline(text), path = files[number]
        if choice == nil, usual.isEmpty, let whole = FileQuestion(outline, path: path) {
            if whole.asks { asking.append(number) } else { others.append(number) }
            if whole.asks { titles.insert(whole.title) }
        }
        guard let script = ReadmeScript(outline, path: path, choice: choice, usual: usual), isTaken(script) else {
            return
        }
        known[number] = ReadmeFile(script: script, modified: file.modified)
    }

    /// Whether most files are one question each: as many ask as a whole, and few are surely written otherwise.
    private var isMadeOfWholes: Bool {
        asking.count >= Grammar.files.least && asking.count * 5 >= (asking.count + others.count) * 2
            && titles.count * 10 >= asking.count * 3 && numbers.count * 5 <= asking.count + others.count
    }

    /// Reads files as one question each, those too that look as if there were several in their answers.
    private mutating func readWholes(_ numbers: [Int]) throws {
        var count = 0
        for number in numbers where known[number] == nil || asking.contains(number) {
            guard let file = try source.file(at: files[number]), let text = try? ReadmeText(file) else { continue }
            let outline = ReadmeOutline(text)
            guard let whole = FileQuestion(outline, path: files[number]) else { continue }
            let script = ReadmeScript(outline, path: files[number], as: whole)
            known[number] = ReadmeFile(script: script, modified: file.modified)
            count += 1
        }
        guard count > 0 else { return }
        log.append(
            .warning(
                .readmeLikely,
                "\(count) questions are taken from \(Grammar.files.words), as is likely",
                at: Place(file: source.name),
                hint: "look whether all of them are questions"
            )
        )
    }

    private mutating func noteLeftOut(_ number: Int) throws {
        guard let file = try source.file(at: files[number]) else { return noteGone(files[number]) }
        let text: ReadmeText
        do throws(Failure) {
            text = try ReadmeText(file)
        } catch {
            log += error.diagnostics
            return
        }
        let outline = ReadmeOutline(text), guess = ReadmeGroups(outline).chosen(choice).first
        let items = guess == nil ? ReadmeGroups(ReadmeOutline(text, countsItems: true)).candidates().first : nil
        let maybe = (guess ?? items).map { doubtful($0, isGuess: guess != nil, file.name) }
        log.append(maybe ?? leftOut(outline, file.name))
    }

    private func leftOut(_ outline: ReadmeOutline, _ file: String) -> Diagnostic {
        .note(.readmeFileLeftOut, "the file is \(outline.census.name) and is left out", at: Place(file: file))
    }

    /// - Parameter isGuess: whether the questions would be taken if there were no other files.
    private func doubtful(_ group: QuestionGroup, isGuess: Bool, _ file: String) -> Diagnostic {
        .warning(
            .readmeFileDoubtful,
            "the file may hold \(group.starts.count) questions, which is not sure, and is left out",
            at: Place(file: file),
            hint: isGuess ? "name it alone to have it read" : "--questions \(group.grammar.name) takes them"
        )
    }

    private mutating func noteGone(_ path: String) {
        let place = Place(file: FilePath.shortest(FilePath.join(source.name, path)))
        log.append(.error(.readmeFileGone, "the file was there and is gone", at: place, hint: "try again"))
    }
}
