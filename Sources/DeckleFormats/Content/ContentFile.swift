internal import DeckleCore
internal import DeckleText

/// A file of a content folder, read and parsed.
struct ContentFile {
    /// What a file may hold, by its path.
    enum Kind {
        case framework
        case topic
        /// Markdown.
        case page
        /// YAML or JSON that may list questions.
        case data
        case other

        init(_ path: String) {
            switch FilePath.fileExtension(of: path).lowercased() {
            case "md", "markdown": self = .page
            case "yml", "yaml", "json":
                switch FilePath.name(of: FilePath.folder(of: path)) {
                case "frameworks": self = .framework
                case "topics": self = .topic
                default: self = .data
                }
            default: self = .other
            }
        }
    }

    /// In bytes; parsed, a file takes several times as much memory.
    private static let sizeLimit = 32 << 20

    let path: String
    let modified: Timestamp?
    let document: YAMLDocument

    /// Nil for a file that lists no questions and is no framework or topic.
    ///
    /// - Throws: ``Failure`` where the file is gone, no text, or broken.
    init?(_ path: String, kind: Kind, lists: ContentLists, in folder: Source) throws {
        guard let source = try folder.file(at: path) else { throw Self.gone(path, in: folder) }
        guard let yaml = try Self.yaml(of: source, kind: kind, lists: lists) else { return nil }
        self.path = path
        modified = source.modified
        document = try Self.document(yaml, file: source.name)
    }

    private static func yaml(of source: Source, kind: Kind, lists: ContentLists) throws(Failure) -> String? {
        guard let text = try text(of: source, kind: kind) else { return nil }
        switch kind {
        case .framework, .topic: return text
        case .data: return lists.mayBe(in: text) ? text : nil
        case .other: return nil
        case .page:
            guard let front = FrontMatter(text), lists.mayBe(in: front.yaml) else { return nil }
            guard front.isClosed else { throw open(source, text) }
            return front.yaml
        }
    }

    /// Nil for a file that may be whatever it likes, as it lists no questions.
    private static func text(of source: Source, kind: Kind) throws(Failure) -> String? {
        do throws(Failure) {
            guard source.bytes.count <= sizeLimit else { throw tooLarge(source) }
            return try source.text()
        } catch {
            let hasFront = source.bytes.withBytes { $0.starts(with: "---".utf8) }
            if kind == .data || kind == .page && !hasFront { return nil }
            throw error
        }
    }

    private static func document(_ yaml: String, file: String) throws -> YAMLDocument {
        do {
            return try YAMLDocument(yaml, file: file)
        } catch var failure as Failure {
            for index in failure.diagnostics.indices {
                failure.diagnostics[index].code = .contentBadYAML
                failure.diagnostics[index].hint =
                    "a text with a colon, a # or a quote in it stands in quotes, or in lines below |"
            }
            throw failure
        }
    }

    private static func gone(_ path: String, in folder: Source) -> Failure {
        let file = FilePath.shortest(FilePath.join(folder.name, path))
        return Failure(
            .error(.contentFileGone, "the file was there and is gone", at: Place(file: file), hint: "try again")
        )
    }

    private static func tooLarge(_ source: Source) -> Failure {
        Failure(
            .error(
                .contentFileTooLarge,
                "a content file may be 32 MB long, and this one has \(source.bytes.count >> 20) MB",
                at: Place(file: source.name),
                hint: "make several pages of it"
            )
        )
    }

    private static func open(_ source: Source, _ text: String) -> Failure {
        Failure(
            .error(
                .contentFrontMatterOpen,
                "the front matter is not closed",
                at: Place(file: source.name, text: text, range: 0..<3),
                hint: "a line of three hyphens closes it; if the file is cut off, take it anew"
            )
        )
    }
}
