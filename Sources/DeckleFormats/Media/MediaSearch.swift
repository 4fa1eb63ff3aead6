internal import DeckleCore

/// Finds out what a reference means, in the folders that it is looked up in.
struct MediaSearch {
    /// The folder of the input first.
    private let trees: [any FileTree]
    /// The first of the trees that `/x` is looked up in.
    private let firstRoot: Int
    private let pageFolders: [String: String]
    /// By page, and by page behind `../`: the folders that its own files may lie in.
    private var folders: [String: [MediaSpot]] = [:]
    /// What lies in the folders that were listed.
    private var listings: [MediaSpot: [String]] = [:]

    /// - Parameters:
    ///   - trees: the folder of the input first.
    ///   - firstRoot: the first of them that `/x` is looked up in.
    ///   - pageFolders: the folders of the first one that the files of pages lie in, by the paths of the pages.
    init(_ trees: [any FileTree], firstRoot: Int, pageFolders: [String: String] = [:]) {
        self.trees = trees
        self.firstRoot = firstRoot
        self.pageFolders = pageFolders
    }

    /// The folders that a reference is looked up in, those that a page lies in before all others.
    ///
    /// The folder that a page lies in need not be there for a reference that goes up from it.
    mutating func folders(for reference: String, on page: String) throws -> [MediaSpot] {
        if reference.hasPrefix("/") || reference.hasPrefix("\\") { return roots }
        let goesUp = reference.hasPrefix("../")
        let key = goesUp ? "../" + page : page
        if let known = folders[key] { return known }
        let own = FilePath.resolve(page), above = FilePath.resolve("..", in: page)
        let found = try trees.indices.flatMap { tree in
            try [own, above].compactMap(\.self).filter { folder in
                try !folder.isEmpty && (goesUp && folder == above || !trees[tree].entries(of: folder).isEmpty)
            }.map { MediaSpot(tree: tree, path: $0) }
        }
        let beside = pageFolders[page].map { MediaSpot(tree: 0, path: $0) }
        let all = [beside].compactMap(\.self) + found + [MediaSpot(tree: 0, path: "")]
        folders[key] = all
        return all
    }

    /// The files that a reference may mean, the best first; the first that is there is meant.
    func candidates(_ reference: String, in folders: [MediaSpot]) -> [MediaSpot] {
        let spellings = Self.spellings(of: reference)
        let spots = folders.flatMap { folder in spellings.compactMap { spot($0, in: folder) } }
        return spots
            + spellings.flatMap { spelling in
                Self.withoutPublic(spelling).map { path in roots.compactMap { spot(path, in: $0) } } ?? []
            }
    }

    /// The file whose path is the same text as one of these, in the other form that Unicode has for a letter with a
    /// mark; disks keep either.
    mutating func equivalent(of spots: [MediaSpot]) throws -> MediaSpot? {
        for spot in spots where !spot.path.utf8.allSatisfy({ $0 < 0x80 }) {
            let found = try follow(spot.path, in: MediaSpot(tree: spot.tree, path: "")) { part, entries in
                entries.first { $0 == part }
            }
            if let found, !found.path.utf8.elementsEqual(spot.path.utf8) { return found }
        }
        return nil
    }

    /// The reference to a file that one to none may have meant.
    mutating func suggestion(for reference: String, in folders: [MediaSpot]) throws -> String? {
        guard let spelling = Self.spellings(of: reference).last, !spelling.isEmpty else { return nil }
        for folder in folders {
            guard let wanted = spot(spelling, in: folder) else { continue }
            let found = try follow(wanted.path, in: MediaSpot(tree: wanted.tree, path: "")) { part, entries in
                if entries.contains(part) { return part }
                return entries.count > Self.longestSearch
                    ? nil : Nearest.name(to: part, among: entries.filter { !Self.isText($0) })
            }
            if let found, found != wanted { return reference.hasPrefix("/") ? "/" + found.path : found.path }
        }
        return nil
    }

    /// Whether a file is a text by its name, as a page is that lies beside its pictures.
    private static func isText(_ name: String) -> Bool {
        ["md", "yml", "yaml", "json"].contains(FilePath.fileExtension(of: name).lowercased())
    }

    /// Of larger folders no name is compared with all others.
    private static let longestSearch = 1000

    private var roots: [MediaSpot] { trees.indices.dropFirst(firstRoot).map { MediaSpot(tree: $0, path: "") } }

    private func spot(_ path: String, in folder: MediaSpot) -> MediaSpot? {
        FilePath.resolve(path, in: folder.path).map { MediaSpot(tree: folder.tree, path: $0) }
    }
}

// MARK: - Spellings

extension MediaSearch {
    /// A reference as it stands, without what follows the path of a URL, decoded as a URL, and with the slashes of one.
    private static func spellings(of reference: String) -> [String] {
        let plain = String(reference.prefix { $0 != "?" && $0 != "#" })
        let decoded = Percent.decode(plain) ?? plain
        let slashed = decoded.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        var seen: Set<[UInt8]> = []
        return [reference, plain, decoded, slashed].filter { seen.insert(Array($0.utf8)).inserted }
    }

    /// The path in the public folder that a reference names together with that folder.
    private static func withoutPublic(_ reference: String) -> String? {
        let path = reference.drop { $0 == "/" }
        return path.hasPrefix("public/") ? String(path.dropFirst("public/".count)) : nil
    }

    /// Follows a path from folder to folder, by the entries that are chosen for its parts; nil where one leads nowhere.
    private mutating func follow(
        _ path: String,
        in folder: MediaSpot,
        choose: (String, [String]) -> String?
    ) throws -> MediaSpot? {
        let parts = path.split(separator: "/").map(String.init)
        var spot = folder
        for (index, part) in parts.enumerated() {
            let isFile = index == parts.count - 1
            let names = try entries(of: spot).filter { $0.hasSuffix("/") != isFile }
            guard let name = choose(part, isFile ? names : names.map { String($0.dropLast()) }) else { return nil }
            spot.path = FilePath.join(spot.path, name)
        }
        return parts.isEmpty ? nil : spot
    }

    private mutating func entries(of folder: MediaSpot) throws -> [String] {
        if let known = listings[folder] { return known }
        let entries = try trees[folder.tree].entries(of: folder.path)
        listings[folder] = entries
        return entries
    }
}
