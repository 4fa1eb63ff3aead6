internal import DeckleCore

extension ThemeLibrary {
    /// A file as it stands in a theme, or else in the nearest theme that this one builds on, names of tokens and labels
    /// as they are written; what themes append to it comes after it.
    ///
    /// - Throws: ``Failure`` with `usage.bad-value` where no theme of the chain has the file
    public func file(_ path: String, of theme: String) throws -> [UInt8] {
        let chain = try chain(of: theme)
        var parts: [[UInt8]] = []
        for layer in chain {
            if let rest = try FileTable.path(appendingTo: path).flatMap({ try read($0, of: layer) }) {
                parts.insert(rest, at: 0)
            }
            guard let whole = try read(path, of: layer) else { continue }
            return parts.reduce(whole) { $0 + ($0.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]) + $1 }
        }
        throw try unknown(path, in: chain)
    }

    private func read(_ path: String, of layer: ThemeLayer) throws -> [UInt8]? {
        try folders[layer.folder].read(FilePath.join(layer.name, path))?.bytes.withBytes { Array($0) }
    }

    private func unknown(_ path: String, in chain: [ThemeLayer]) throws -> Failure {
        let known = try chain.flatMap { try folders[$0.folder].themeFiles(of: $0.name)?.keys.sorted() ?? [] }
        let name = chain.first?.name ?? ""
        return Failure(
            .error(
                .usageBadValue,
                "the theme \"\(name)\" has no file \(path)",
                hint: Nearest.name(to: path, among: known).map { "did you mean \($0)?" }
                    ?? "deckle themes show \(name) lists them"
            )
        )
    }
}
