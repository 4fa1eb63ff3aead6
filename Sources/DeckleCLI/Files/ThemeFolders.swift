import DeckleCore
import DeckleThemes
import Foundation

/// Where themes are looked for: the folder that was named, `themes` beside the deck, the user's own, the built-in ones.
/// Sheets of cards are looked for in `stocks` beside the deck.
enum ThemeFolders {
    /// The library for a deck, and the name that a theme has in it.
    ///
    /// - Parameters:
    ///   - theme: a name, or the path of a theme's folder.
    ///   - input: the path of the deck; nil where there is none.
    static func library(for theme: String, input: String?) -> (library: ThemeLibrary, name: String) {
        var folders: [DiskTree] = []
        var name = theme
        if theme.contains("/") {
            // A link is followed here, as nothing that a folder links to is read.
            let url = URL(fileURLWithPath: theme).resolvingSymlinksInPath()
            folders.append(DiskTree(url.deletingLastPathComponent().path, name: FilePath.folder(of: theme)))
            name = url.lastPathComponent
        }
        let beside = input.map(FilePath.folder) ?? ""
        folders.append(DiskTree(FilePath.join(beside, "themes")))
        folders.append(DiskTree(userFolder))
        return (ThemeLibrary(folders: folders, stocks: DiskTree(FilePath.join(beside, "stocks"))), name)
    }

    /// The folders whose files decide how the outputs of a deck look: that of a theme named by its path, and what lies
    /// beside the deck.
    static func ofLook(_ theme: String, input: String) -> Set<String> {
        let beside = FilePath.folder(of: input)
        let own: Set<String> = theme.contains("/") ? [theme] : []
        return own.union(["themes", "stocks"].map { FilePath.join(beside, $0) })
    }

    /// A folder as `--theme` takes it: with a slash, as names have none.
    static func path(_ folder: String) -> String { folder.contains("/") ? folder : "./" + folder }

    private static var userFolder: String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_CONFIG_HOME"] ?? NSHomeDirectory() + "/.config"
        return base + "/deckle/themes"
    }
}
