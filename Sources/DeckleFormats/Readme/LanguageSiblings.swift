internal import DeckleCore

/// Files and folders beside each other that are all called by a language, as `en/`, `ko/` and `ru/` are.
struct LanguageSiblings {
    /// The names of what lies in a folder, files by their stems.
    private var names: [String: Set<String>] = [:]

    /// - Parameter paths: the paths of the files that may hold questions.
    init(_ paths: [String]) {
        for path in paths {
            for (folder, name) in Self.steps(of: path) { names[folder, default: []].insert(name) }
        }
        names = names.filter { $1.count > 1 && $1.allSatisfy { TranslationMark.tag($0) != nil } }
    }

    /// The language of a file, nil for that of the original: English, or the first there is.
    ///
    /// Nil as a whole where nothing on the path is called by one language of several.
    func language(of path: String) -> String?? {
        for (folder, name) in Self.steps(of: path) {
            guard let group = names[folder] else { continue }
            let isEnglish = { (name: String) in name.lowercased().prefix { $0 != "-" && $0 != "_" } == "en" }
            let original = group.sorted().first(where: isEnglish) ?? group.min()
            return .some(name == original ? nil : TranslationMark.tag(name))
        }
        return nil
    }

    /// Every part of a path with the folder that it lies in.
    private static func steps(of path: String) -> [(folder: String, name: String)] {
        var steps: [(String, String)] = [], folder = ""
        let parts = FilePath.withoutExtension(path).split(separator: "/").map(String.init)
        for part in parts {
            steps.append((folder, part))
            folder = FilePath.join(folder, part)
        }
        return steps
    }
}
