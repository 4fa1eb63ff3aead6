internal import DeckleCore
internal import DeckleSystem

/// One check of a book: its files are read one after the other, and only what others refer to is kept of them.
struct BookCheck {
    private(set) var findings: Findings
    private var pages = 0, pictures = 0
    private var facts = BookFacts()
    private var links = BookLinks()
    private var navigation: BookNavigation?
    /// The style sheets that a page names before any other.
    private var firstSheets: Set<String> = []
    private var codeClasses: Set<Substring> = []

    /// A file of a book that is larger than this, in bytes, is not looked into.
    static let largestFile = 1 << 24

    init(file: String) {
        findings = Findings(file: file, hints: Diagnostic.Code.bookHints)
    }

    var counts: [Verification.Count] {
        [
            Verification.Count(name: "pages", noun: "page", number: pages),
            Verification.Count(name: "pictures", noun: "picture", number: pictures),
        ]
    }

    /// - Throws: ``Failure`` where it is not the book that keeps it from being checked
    mutating func run(_ bytes: SourceBytes) throws {
        do {
            let container = BookContainer(archive: try ZipReader(bytes), bytes: bytes)
            findings.judge(container, by: ContainerRules.all)
            try ArchiveCheck.check(container.archive, &findings)
            try check(container)
        } catch let failure as Failure where failure.isDamage {
            findings.add(failure)
        }
    }

    private mutating func check(_ container: BookContainer) throws {
        guard let package = try package(of: container) else { return }
        findings.judge(package, by: [PackageRules.version], in: package.document.path)
        guard package.isCurrent else { return }
        findings.judge(package, by: PackageRules.all + MetadataRules.all, in: package.document.path)
        findings.judge(package.document, by: [MarkupRules.doubledIDs], in: package.document.path)
        let hidden = try container.encryptedFiles()
        let items = package.items.filter { !hidden.contains($0.path ?? "") }
        facts.isLocked = package.items.contains { hidden.contains($0.path ?? "") && !$0.isFont }
        for item in items where item.isPage { try check(page: item, of: package, in: container.archive) }
        for item in items where !item.isPage { try check(item, of: package, in: container.archive) }
        try checkCover(of: package, in: container.archive)
        links.check(package, &findings)
        findings.judge(BookClaims(package: package, facts: facts), by: ClaimRules.all, in: package.document.path)
        guard var navigation else {
            return findings.error(.bookNoContents, "the book has no navigation document")
        }
        navigation.facts = facts
        findings.judge(navigation, by: NavigationRules.all, in: navigation.document.path)
        links.check(navigation, &findings)
        links.checkGaps(of: navigation, &findings)
    }

    private mutating func package(of container: BookContainer) throws -> BookPackage? {
        guard let root = try root(of: container.archive) else { return nil }
        guard container.archive[root] != nil else {
            findings.error(.bookNoPackage, "there is no package document \(root)")
            return nil
        }
        guard let document = try document(at: root, in: container.archive) else { return nil }
        let package = BookPackage(document, files: container.files)
        if package == nil { findings.error(.bookNoPackage, "\(root) is no package document") }
        return package
    }

    /// The path of the package document that the container names first.
    private mutating func root(of archive: ZipReader) throws -> String? {
        let path = BookContainer.containerPath
        guard archive[path] != nil else {
            findings.error(.bookNoPackage, "there is no \(path) to name the package document")
            return nil
        }
        guard let document = try document(at: path, in: archive) else { return nil }
        let roots = document.nodes(named: "rootfile").compactMap { $0["full-path"] }
        if roots.isEmpty { findings.error(.bookNoPackage, "\(path) names no package document") }
        if roots.count > 1 {
            findings.add(.warning, .bookRenditions, "the container names \(roots.count) packages", in: path)
        }
        return roots.first
    }

    /// A document that is there and well-formed; what is not well-formed is said.
    private mutating func document(
        at path: String,
        in archive: ZipReader,
        item: BookItem? = nil
    ) throws -> BookDocument? {
        guard let content = try content(at: path, in: archive) else { return nil }
        do throws(XMLFault) {
            return try BookDocument(path: path, content, item: item)
        } catch {
            findings.add(.error, .bookMalformed, error.reason, in: path, line: error.line)
            return nil
        }
    }

    /// The bytes of a file; nil where it is missing or too large to be looked into, which is said.
    private mutating func content(at path: String, in archive: ZipReader) throws -> [UInt8]? {
        guard let entry = archive[path] else { return nil }
        guard entry.size <= Self.largestFile else {
            findings.add(.warning, .bookUnread, "this is too large to be looked into", in: path)
            return nil
        }
        return try archive.read(entry)
    }
}

extension BookCheck {
    private mutating func check(page item: BookItem, of package: BookPackage, in archive: ZipReader) throws {
        guard let path = item.path, let page = try document(at: path, in: archive, item: item) else { return }
        pages += 1
        findings.judge(page, by: MarkupRules.all + StructureRules.all + SemanticsRules.all, in: path)
        facts.add(page)
        links.add(page)
        codeClasses.formUnion(page.codeClasses)
        let sheet = page.html("link").first { $0.words("rel").contains("stylesheet") }
        if let address = sheet?["href"].flatMap({ BookAddress($0, from: path) }) { firstSheets.insert(address.path) }
        if item.properties.contains("nav") {
            navigation = BookNavigation(page, of: package)
        }
    }

    private mutating func check(_ item: BookItem, of package: BookPackage, in archive: ZipReader) throws {
        guard let path = item.path else { return }
        if item.type == BookNCX.type {
            try check(ncx: path, of: package, in: archive)
        } else if item.type == "text/css", let content = try content(at: path, in: archive) {
            var sheet = StyleSheetParser(content).sheet
            sheet.isFirst = firstSheets.contains(path)
            sheet.codeClasses = codeClasses
            findings.judge(sheet, by: StyleRules.all + [CodeContrast.rule], in: path)
        } else if item.type.hasPrefix("image/") || item.type.hasPrefix("audio/") {
            if item.type.hasPrefix("image/") { pictures += 1 }
            if let content = try content(at: path, in: archive) { check(content, of: item, at: path) }
        }
    }

    private mutating func check(ncx path: String, of package: BookPackage, in archive: ZipReader) throws {
        guard let document = try document(at: path, in: archive) else { return }
        findings.judge(document, by: [MarkupRules.doubledIDs], in: path)
        let contents = navigation?.contents.map { Set($0.compactMap(\.target)) }
        findings.judge(BookNCX(document: document, package: package, contents: contents), by: BookNCX.rules, in: path)
    }

    private mutating func check(_ content: [UInt8], of item: BookItem, at path: String) {
        if let type = MediaType(content: content), !item.type.hasPrefix(type.rawValue) {
            let message = "the manifest says \(item.type), its bytes are \(type.rawValue)"
            findings.add(.error, .bookMediaType, message, in: path)
        }
        if let fault = MediaFault(of: content) {
            findings.add(.warning, .verifyMediaContent, "the file \(fault.reason)")
        }
    }

    private mutating func checkCover(of package: BookPackage, in archive: ZipReader) throws {
        let item = package.item(with: "cover-image")
        var content: [UInt8] = []
        if let path = item?.path { content = try self.content(at: path, in: archive) ?? [] }
        let cover = BookCover(package: package, item: item, content: content)
        findings.judge(cover, by: BookCover.rules, in: item?.path ?? package.document.path)
    }
}
