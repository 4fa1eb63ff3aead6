import DeckleCore
import Foundation

/// The folders that systems keep fonts in; no font is opened to find one, as their files are called what they are.
enum FontFolders {
    /// The file of a font; nil where there is none.
    static func path(of family: String, _ weight: FontWeight) -> String? {
        let names =
            switch weight {
            case .regular: [family + "regular", family]
            case .bold: [family + "bold", family]
            }
        return names.lazy.compactMap { files[key(of: $0)] }.first
    }

    /// The paths of all fonts by what they are called, found when the first is asked for; of two files of one name the one
    /// of the folder that comes first.
    private static let files: [String: String] = {
        let paths = folders.flatMap { folder in
            let below = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            return below.filter(isFont).sorted().map { FilePath.join(folder, $0) }
        }
        return Dictionary(paths.map { (key(of: FilePath.withoutExtension(FilePath.name(of: $0))), $0) }) { first, _ in
            first
        }
    }()

    /// A name in small letters and digits alone; without the axes of a font that varies, as in `NotoSans[wght].ttf`.
    private static func key(of name: String) -> String {
        name.prefix { $0 != "[" }.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func isFont(_ path: String) -> Bool {
        ["ttf", "otf", "ttc", "otc"].contains(FilePath.fileExtension(of: path).lowercased())
    }

    /// The user's own, then those of the system: on Linux by the XDG Base Directory Specification.
    private static var folders: [String] {
        #if os(macOS)
            return [NSHomeDirectory() + "/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts"]
        #else
            let environment = ProcessInfo.processInfo.environment
            let own = environment["XDG_DATA_HOME"] ?? NSHomeDirectory() + "/.local/share"
            let shared = environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share"
            return ([own] + shared.split(separator: ":").map(String.init)).map { $0 + "/fonts" }
        #endif
    }
}
