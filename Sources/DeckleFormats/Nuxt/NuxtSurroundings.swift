internal import DeckleCore

/// What the page around a payload says of it.
struct NuxtSurroundings {
    /// The page's `rel="canonical"` address.
    var canonical: String?
    /// The page's language.
    var language: String?
    /// The page's path within its site, as far as the place of its payload tells.
    var route: String?
    /// The page's path within its site by a payload in the page itself, which may lie beside it once more.
    var path: String?

    /// The path in the canonical address; nil where there is no such address.
    var canonicalPath: String? {
        address.map { address in
            let path = address.drop { $0 != "/" }
            return path.isEmpty ? "/" : String(path)
        }
    }

    /// The host in the canonical address, which names a site.
    var host: String? { address.map { String($0.prefix { $0 != "/" && $0 != ":" }) } }

    /// The canonical address without scheme, query and fragment.
    private var address: Substring? {
        guard let canonical, canonical.hasPrefix("https://") || canonical.hasPrefix("http://"),
            let scheme = canonical.firstRange(of: "://")
        else { return nil }
        return canonical[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    }
}
