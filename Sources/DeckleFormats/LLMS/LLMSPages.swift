internal import DeckleCore

/// The pages that `llms.txt` lists, then those beside them that it does not.
struct LLMSPages {
    private(set) var articles: [Article] = []
    /// When the newest of them was changed.
    private(set) var modified: Timestamp?
    private(set) var log: [Diagnostic] = []
    /// Listed pages that are not there, and pages without a body.
    private var missing: [String] = [], bare: [String] = []
    private var known: Set<String> = []

    /// - Parameters:
    ///   - file: the list.
    ///   - source: the input.
    /// - Throws: ``Failure`` where a page cannot be read.
    init(_ index: LLMSIndex, beside file: Source, in source: Source) throws {
        for entry in index.entries where known.insert(entry.path).inserted {
            try add(entry.path, topic: entry.section, beside: file)
        }
        if source.isFolder {
            let listing = try FolderListing(source.tree)
            log += listing.remarks(in: source.name)
            for path in listing.files where path.hasPrefix("raw/") && path.hasSuffix(".md") {
                if known.insert(path).inserted { try add(path, topic: "", beside: file) }
            }
        }
        note(missing, .llmsPageMissing, "not there that llms.txt lists", hint: "take it from the site as well", file)
        note(
            bare,
            .llmsBarePage,
            "without a body",
            hint: "use the payload or sql_dump.txt, if it keeps questions in data",
            file
        )
    }

    /// Whether there are pages without a body.
    var isBare: Bool { !bare.isEmpty }

    private mutating func add(_ path: String, topic: String, beside file: Source) throws {
        guard let page = try file.file(at: path) else {
            missing.append(path)
            return
        }
        modified = [modified, page.modified].compactMap(\.self).max()
        // What is no text is told where it is read.
        let text = (try? page.utf8().bytes) ?? page.bytes
        guard !LLMSPage.isBare(text) else {
            bare.append(path)
            return
        }
        let place = Place(file: page.name, line: 1)
        articles.append(
            Article(
                path: LLMSPage.path(of: path),
                text: text,
                place: place,
                topic: topic,
                folder: FilePath.folder(of: path)
            )
        )
    }

    private mutating func note(
        _ paths: [String],
        _ code: Diagnostic.Code,
        _ problem: String,
        hint: String,
        _ file: Source
    ) {
        guard !paths.isEmpty else { return }
        let count = paths.count == 1 ? "one page is" : "\(paths.count) pages are"
        let more = paths.count > 5 ? " and \(paths.count - 5) more" : ""
        let message = "\(count) \(problem): " + paths.prefix(5).joined(separator: ", ") + more
        log.append(.warning(code, message, at: Place(file: file.name), hint: hint))
    }
}
