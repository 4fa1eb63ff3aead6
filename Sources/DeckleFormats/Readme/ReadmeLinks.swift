internal import DeckleCore
internal import DeckleText

/// Finds what the links and pictures in the files of a deck mean.
struct ReadmeLinks: Sendable {
    private let files: [ReadmePages.File]
    private let questions: [ReadmeQuestion]
    /// The pages by the numbers that questions have.
    private let pages: [PageOutline]
    private let source: Source
    /// The files by their keys.
    private let keys: [String: Int]

    init(files: [ReadmePages.File], questions: [ReadmeQuestion], pages: [PageOutline], source: Source) {
        self.files = files
        self.questions = questions
        self.pages = pages
        self.source = source
        var keys = files.enumerated().map { (ReadmeScript.key(of: $1.path), $0) }
        if !source.isFolder { keys.append((ReadmeScript.key(of: FilePath.name(of: source.path)), 0)) }
        self.keys = Dictionary(keys) { first, _ in first }
    }

    /// A passage of a file, its links to questions resolved, and those taken out that lead to nothing an output has.
    ///
    /// - Parameter left: gets the targets of links that were taken out.
    func placed(_ passage: Passage, of file: Int, left: inout [String]) -> Passage {
        guard passage.markdown?.utf8.contains(where: "[<".utf8.contains) == true else { return passage }
        var passage = passage, targets: [String] = []
        let mapper = ContentMapper(
            block: { (block: Block) -> [Block] in
                guard case .image(let image) = block else { return [block] }
                if let tex = FormulaAddress.tex(in: image.source) { return [.maths(tex)] }
                return [.image(placed(image, of: file))]
            },
            inline: { inline in
                if case .image(let image) = inline, let tex = FormulaAddress.tex(in: image.source) {
                    return [.maths(tex)]
                }
                if case .image(let image) = inline { return [.image(placed(image, of: file))] }
                guard case .link(let link) = inline else { return [inline] }
                return placed(link, of: file, left: &targets)
            }
        )
        passage.blocks = mapper.map(passage.blocks)
        left += targets
        return passage
    }

    private func placed(_ link: Link, of file: Int, left: inout [String]) -> [Inline] {
        let target = LinkTarget(link.target)
        guard !link.target.isEmpty, let path = target.isPath ? link.target : path(inRepository: link.target) else {
            return [.link(link)]
        }
        var link = link
        link.question = question(at: path, from: target.isPath ? files[file].path : "", of: file)
        guard link.question == nil, target.isPath else { return [.link(link)] }
        left.append(link.target)
        return link.content
    }
}

// MARK: - Questions

extension ReadmeLinks {
    /// - Parameters:
    ///   - reference: a path, a fragment, or both.
    ///   - base: the path of the file that the reference goes out from.
    private func question(at reference: String, from base: String, of file: Int) -> QuestionIdentity? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let path = parts[0].prefix { $0 != "?" }
        guard let target = path.isEmpty ? file : self.file(at: String(path), from: base) else { return nil }
        let anchors = files[target].anchors
        return (parts.count == 2 ? anchors.question(parts[1]) : anchors.first).flatMap(identity)
    }

    private func file(at path: String, from base: String) -> Int? {
        let decoded = Percent.decode(path) ?? path
        let folder = decoded.hasPrefix("/") ? "" : FilePath.folder(of: base)
        guard let resolved = FilePath.resolve(decoded, in: folder) else { return nil }
        let isMarkdown = ReadmeReader.endings.contains(FilePath.fileExtension(of: resolved).lowercased())
        return keys[isMarkdown ? ReadmeScript.key(of: resolved) : resolved]
    }

    /// A question by its number in the deck.
    private func identity(of handle: UInt32) -> QuestionIdentity? {
        guard questions.indices.contains(Int(handle)) else { return nil }
        let page = Int(questions[Int(handle)].page)
        return pages.indices.contains(page) ? pages[page].identity(ofHandle: handle) : nil
    }
}

// MARK: - Pictures

extension ReadmeLinks {
    /// A picture by its path from the folder of the input, if it is there.
    private func placed(_ image: Image, of file: Int) -> Image {
        let local = path(inRepository: image.source)
        guard local != nil || !LinkTarget(image.source).isRemoteFile else { return image }
        let folder = FilePath.folder(of: files[file].path)
        guard local != nil || !folder.isEmpty && !image.source.hasPrefix("/") else { return image }
        let path = (local ?? image.source).prefix { $0 != "?" && $0 != "#" }
        guard
            let resolved = FilePath.resolve(
                Percent.decode(String(path)) ?? String(path),
                in: local == nil ? folder : ""
            ),
            isThere(resolved)
        else { return image }
        var image = image
        image.source = resolved
        return image
    }

    /// The path of a file that an address on the web names in the repository that the input is a copy of.
    private func path(inRepository address: String) -> String? {
        guard let address = RepositoryAddress(address) else { return nil }
        let folder = source.isFolder ? source.name : FilePath.folder(of: source.path)
        return address.isIn(folder: FilePath.name(of: folder)) ? address.path : nil
    }

    private func isThere(_ path: String) -> Bool {
        let root = source.isFolder ? "" : FilePath.folder(of: source.path)
        let entries = try? source.tree.entries(of: FilePath.join(root, FilePath.folder(of: path)))
        return entries?.contains(FilePath.name(of: path)) == true
    }
}
