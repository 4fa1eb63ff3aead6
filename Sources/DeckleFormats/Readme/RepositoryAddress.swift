internal import DeckleCore

/// A file in a repository on GitHub, as an address on the web names it.
struct RepositoryAddress {
    /// The name of the repository.
    let repository: String
    /// The path of the file in it, with what follows it in the address.
    let path: String

    /// Nil for any other address.
    init?(_ address: String) {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 6, ["https:", "http:"].contains(parts[0].lowercased()), parts[1].isEmpty else { return nil }
        let host = parts[2].lowercased(), isPage = host == "github.com" || host == "www.github.com"
        guard isPage ? ["blob", "raw", "tree"].contains(parts[5]) && parts.count > 7 : host == Self.rawHost else {
            return nil
        }
        repository = parts[4]
        path = parts[(isPage ? 7 : 6)...].joined(separator: "/")
    }

    private static let rawHost = "raw.githubusercontent.com"

    /// Whether a folder of this name is a copy of the repository; downloads have the branch behind their names.
    func isIn(folder: String) -> Bool {
        let folder = folder.lowercased(), name = repository.lowercased()
        return folder == name || folder.hasPrefix(name + "-")
    }
}
