internal import DeckleCore
internal import DeckleSystem

/// The container under way: files go in as they are made, and the package document lists them.
struct EPUBArchive {
    private var zip: ZipWriter
    private var package = EPUBPackage()

    init(output: any Output) throws {
        zip = ZipWriter(output: output)
        try zip.add("mimetype", EPUBContainer.mediaType, method: .stored)
        try zip.add("META-INF/container.xml", EPUBContainer.document.text)
    }

    /// The path of a page below the package document's folder.
    static func path(ofPage file: String) -> String { path(of: name(ofPage: file)) }

    /// The path below the package document's folder of what pages call so.
    static func path(of address: String) -> String { "text/" + address }

    /// What pages call a page beside them.
    static func name(ofPage file: String) -> String { "\(file).xhtml" }

    mutating func add(_ item: EPUBItem, _ content: [UInt8], method: ZipWriter.Method = .deflated) throws {
        package.items.append(item)
        try zip.add(EPUBContainer.folder + item.path, content, method: method)
    }

    /// Adds a file that is handed over in pieces as it is made.
    mutating func add(_ item: EPUBItem, made make: (_ take: ([UInt8]) throws -> Void) throws -> Void) throws {
        package.items.append(item)
        try write(item.path, made: make)
    }

    private mutating func write(_ path: String, made make: (_ take: ([UInt8]) throws -> Void) throws -> Void) throws {
        try zip.begin(EPUBContainer.folder + path)
        try make { try zip.write($0) }
        try zip.end()
    }

    /// Lists a page that is the next to read in its stage; its content is written apart.
    mutating func list(page file: String, hasFormulas: Bool, stage: EPUBStage) {
        package.items.append(.page(file, hasFormulas: hasFormulas))
        package.stages[stage.rawValue].append(file)
    }

    /// Writes the content of a page that is listed.
    mutating func write(page file: String, _ content: [UInt8]) throws {
        try zip.add(EPUBContainer.folder + Self.path(ofPage: file), content)
    }

    /// Makes a file that is added later the next to read.
    mutating func reserve(_ id: String) {
        package.stages[EPUBStage.chapters.rawValue].append(id)
    }

    /// Takes a file out of the reading order: it is opened when it is asked for.
    mutating func setAside(_ id: String) {
        package.aside.insert(id)
    }

    /// Adds the style sheets of a theme, with what they refer to.
    ///
    /// - Throws: ``Failure`` where the theme lacks one
    mutating func addSheets(of theme: Theme) throws {
        var sheets = ""
        for name in ["book", "night"] {
            let sheet = try theme.file("\(EPUBLayout.folder)/\(name).css")
            try theme.checkPictures(of: sheet)
            let addressed = theme.addressed(sheet) { "../" + $0.path }
            let item = EPUBItem.file(id: "css-\(name)", path: "styles/\(name).css", type: "text/css")
            try add(item, Array(addressed.utf8))
            sheets += sheet
        }
        for asset in theme.assets(for: sheets) { try add(asset) }
    }

    private mutating func add(_ asset: ThemeAsset) throws {
        let id = "theme-\(package.items.count)"
        try add(.file(id: id, path: asset.path, type: asset.type), asset.bytes)
    }

    mutating func add(_ media: Media, _ content: [UInt8]) throws {
        let id = "media-\(package.items.count)"
        let item = EPUBItem.file(id: id, path: EPUBMedia.path(of: media), type: media.type)
        try add(item, content, method: media.archiveMethod)
    }

    /// Completes the container with its package document.
    mutating func finish(_ book: EPUBBook, _ accessibility: EPUBAccessibility) throws {
        let package = package
        try write(EPUBContainer.packagePath) { try package.write(of: book, accessibility: accessibility, to: $0) }
        try zip.finish()
    }
}
