internal import DeckleCore

/// Where a reference inside a book leads (EPUB 3.3, section 4.2.5).
struct BookAddress: Hashable {
    /// The path in the archive.
    let path: String
    /// What follows `#`, decoded; nil where nothing does.
    let fragment: String?

    /// Nil for what leads out of the archive or to the net.
    ///
    /// - Parameter file: the path of the document that refers.
    init?(_ reference: String, from file: String) {
        guard !Self.hasScheme(reference), !reference.hasPrefix("//"), !reference.hasPrefix("/") else { return nil }
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts.first?.prefix { $0 != "?" } ?? ""
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        guard let decoded = Percent.decode(String(target)),
            let path = target.isEmpty ? file : FilePath.resolve(decoded, in: folder)
        else { return nil }
        self.path = path
        fragment = parts.count > 1 ? Percent.decode(String(parts[1])) ?? String(parts[1]) : nil
    }

    /// Whether an address begins with a scheme such as `https:` (RFC 3986, section 3.1).
    static func hasScheme(_ address: String) -> Bool {
        let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return scheme.first?.isLetter == true && address[scheme.endIndex...].first == ":"
    }

    /// Whether an address is fetched from the net.
    static func isRemote(_ address: String) -> Bool {
        ["http:", "https:", "//"].contains { address.lowercased().hasPrefix($0) }
    }
}
