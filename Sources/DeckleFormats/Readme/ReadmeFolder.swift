internal import DeckleCore

/// The Markdown files of a folder that may hold questions, in one language.
struct ReadmeFolder {
    /// The paths of the files to read.
    private(set) var files: [String] = []
    /// The languages that files are there in besides, in order.
    private(set) var otherLanguages: [String] = []

    /// Files that say how a project is run.
    private static let formalNames: Set<String> = [
        "contributing", "code_of_conduct", "code-of-conduct", "license", "changelog", "security", "support", "authors",
        "pull_request_template", "issue_template", "governance", "maintainers", "summary",
    ]

    /// - Parameters:
    ///   - paths: all files of the folder.
    ///   - language: the language to take; nil for the one that files are in whose names tell none; where all tell
    ///     one, the first.
    init(_ paths: [String], language: String?) {
        let candidates = paths.filter(Self.mayHoldQuestions)
        let known = Set(candidates.map(TranslationMark.key))
        let siblings = LanguageSiblings(candidates)
        let named = candidates.map { path in
            (
                path: path,
                language: siblings.language(of: path) ?? TranslationMark.language(of: path, beside: known)
            )
        }
        let languages = named.compactMap(\.language)
        let wished = language.flatMap { LanguageTag.position(of: $0, among: languages) }.map { languages[$0] }
        let taken = wished ?? (languages.count == named.count ? languages.min() : nil)
        files = named.filter { $0.language == taken }.map(\.path)
        otherLanguages = Set(languages).subtracting([taken].compactMap(\.self)).sorted()
    }

    /// Whether a folder holds any.
    static func isOne(_ paths: [String]) -> Bool { paths.contains(where: mayHoldQuestions) }

    private static func mayHoldQuestions(_ path: String) -> Bool {
        guard ReadmeReader.endings.contains(FilePath.fileExtension(of: path).lowercased()) else { return false }
        let name = FilePath.withoutExtension(FilePath.name(of: path)).lowercased()
        if formalNames.contains(name) || isTemplate(name) { return false }
        return !path.lowercased().split(separator: "/").dropLast().contains { part in
            part == "test" || part == "tests" || isTemplate(part)
        }
    }

    /// Whether a name calls itself a template, as in `issue_template` and `__template__`; a question may be about some.
    private static func isTemplate(_ name: some StringProtocol) -> Bool {
        name.split(whereSeparator: { "_.".contains($0) }).last.map { $0 == "template" || $0 == "templates" } ?? false
    }
}
