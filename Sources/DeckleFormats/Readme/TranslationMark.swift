internal import DeckleCore

/// Tells by its path that a file is the translation of another.
enum TranslationMark {
    /// The language that a path names beside a file whose path names none, as `README-zh_CN.md`, `de-DE/README.md` and
    /// `i18n/fr/x.md` do; nil for any other file.
    ///
    /// - Parameter known: the keys of the paths of all files.
    static func language(of path: String, beside known: Set<String>) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        for index in parts.indices.dropLast() {
            if let tag = tag(ofFolder: parts[index], in: index > 0 ? parts[index - 1] : "") { return tag }
        }
        let name = parts.last ?? "", stem = FilePath.withoutExtension(name)
        if let tag = tag(stem), !tag.hasPrefix("en"), isBesideEnglish(path, known) { return tag }
        for mark in stem.indices where "-._".contains(stem[mark]) {
            guard let tag = suffix(String(stem[stem.index(after: mark)...])) else { continue }
            let original = stem[..<mark] + "." + FilePath.fileExtension(of: name)
            if known.contains(key(FilePath.join(FilePath.folder(of: path), String(original)))) { return tag }
        }
        return nil
    }

    /// The path of a folder without the names at its end that stand for a language, as in `de-DE` and `i18n/fr`.
    static func withoutLanguage(_ folder: String) -> String {
        let above = FilePath.folder(of: folder), outer = FilePath.name(of: above)
        guard tag(ofFolder: FilePath.name(of: folder), in: outer) != nil else { return folder }
        return holdsTranslations(outer) ? FilePath.folder(of: above) : above
    }

    /// The language that a folder stands for: one with a region, and any in a folder of translations.
    private static func tag(ofFolder name: String, in outer: String) -> String? {
        if holdsTranslations(outer) { return tag(name) ?? LanguageName.tag(name) }
        return tag(name).flatMap { $0.contains("-") ? $0 : nil }
    }

    private static func holdsTranslations(_ folder: String) -> Bool { folders.contains(folder.lowercased()) }

    /// A path as it is compared: files beside each other are named with one sign here and with another there.
    static func key(_ path: String) -> String { String(path.lowercased().map { $0 == "_" ? "-" : $0 }) }

    /// The language that the end of a name stands for beside a file without it, where countries stand for languages too.
    private static func suffix(_ word: String) -> String? { tag(word) ?? countries[word.lowercased()] }

    private static let countries = [
        "ua": "uk", "ch": "zh", "cz": "cs", "dk": "da", "gr": "el", "se": "sv", "br": "pt-BR", "ptbr": "pt-BR",
        "zhcn": "zh-CN", "zhtw": "zh-TW",
    ]

    /// Whether a file whose name is a language has one in English beside it.
    private static func isBesideEnglish(_ path: String, _ known: Set<String>) -> Bool {
        ["en", "en-us", "en-gb"].contains { name in
            known.contains(key(FilePath.join(FilePath.folder(of: path), "\(name).\(FilePath.fileExtension(of: path))")))
        }
    }

    private static let folders: Set<String> = [
        "i18n", "l10n", "lang", "langs", "languages", "locale", "locales", "translation", "translations",
    ]

    /// A language tag such as `de`, `pt-BR` or `zh_CN`, with a hyphen and a region in capitals; nil for other words.
    static func tag(_ word: String) -> String? {
        let parts = word.split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard let language = parts.first?.lowercased(), parts.count <= 2, codes.contains(language) else { return nil }
        guard parts.count == 2 else { return language }
        let region = parts[1]
        let isScript = region.count == 4 && ["hans", "hant", "latn", "cyrl"].contains(region.lowercased())
        guard region.count == 2 || isScript, region.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        return language + "-"
            + (isScript ? region.prefix(1).uppercased() + region.dropFirst().lowercased() : region.uppercased())
    }

    /// The languages of ISO 639-1 that hubs are translated into.
    private static let codes = Set(
        """
        af am ar az be bg bn bs ca cs da de el en eo es et eu fa fi fr gl gu he hi hr hu hy id is it ja jp ka kk km kn ko \
        kr lo lt lv mk ml mn mr ms my nb ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh cn
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
