internal import DeckleCore

/// Reads the files of a folder twice: for what is sure of itself, then for what looks as the rest of the folder does.
struct ReadmeFolderReading {
    private let source: Source
    private let files: [String]
    private let choice: GrammarChoice?
    private var known: [Int: (script: ReadmeScript, modified: Timestamp?)] = [:]
    /// What there is to say of the files that are left out.
    private(set) var log: [Diagnostic] = []

    init(source: Source, files: [String], choice: GrammarChoice?) {
        self.source = source
        self.files = files
        self.choice = choice
    }

    /// The files with questions, in the order of their paths.
    var scripts: [(script: ReadmeScript, modified: Timestamp?)] { files.indices.compactMap { known[$0] } }

    mutating func read() throws {
        var usual: Set<String> = []
        for number in files.indices {
            try take(number) { $0.isSure }
            usual.formUnion(known[number]?.script.cut.groups.map(\.grammar.name) ?? [])
        }
        for number in files.indices where known[number] == nil {
            // Where some files are sure, others are not taken on a guess.
            try take(number, usual: usual) { usual.isEmpty || $0.isSure }
            if known[number] == nil { try noteLeftOut(number) }
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
        guard let script = ReadmeScript(outline, path: path, choice: choice, usual: usual), isTaken(script) else {
            return
        }
        known[number] = (script, file.modified)
    }

    private mutating func noteLeftOut(_ number: Int) throws {
        guard let file = try source.file(at: files[number]) else { return }
        let text: ReadmeText
        do throws(Failure) {
            text = try ReadmeText(file)
        } catch {
            log += error.diagnostics
            return
        }
        let outline = ReadmeOutline(text)
        let guess = ReadmeGroups(outline).chosen(choice).first
        let what =
            guess.map { "may hold \($0.starts.count) questions, which is not sure," } ?? "is \(outline.census.name)"
        log.append(
            .note(
                .readmeFileLeftOut,
                "the file \(what) and is left out",
                at: Place(file: file.name),
                hint: guess == nil ? nil : "name it alone to have it read"
            )
        )
    }
}
