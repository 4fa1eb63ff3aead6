/// The languages that can be coloured.
enum LanguageCatalog {
    /// A language under its names; its tables are made when it is first asked for.
    struct Entry: Sendable {
        /// The main name, then the aliases, all in lower case.
        let names: [String]
        private let make: @Sendable () -> Language

        init(_ names: String..., language: @autoclosure @escaping @Sendable () -> Language) {
            self.names = names
            make = language
        }

        var language: Language { make() }
    }

    static let entries = [
        Entry("bash", "sh", "shell", "zsh", language: .bash),
        Entry("json", "jsonc", "json5", language: .json),
        Entry("python", "py", "python3", language: .python),
        Entry("text", "txt", "plaintext", "plain", language: .text),
    ]

    private static let indices: [String: Int] = {
        var indices: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            for name in entry.names { indices[name] = index }
        }
        return indices
    }()

    static func entry(named name: String) -> Entry? {
        (indices[name] ?? indices[name.lowercased()]).map { entries[$0] }
    }

    static func language(named name: String) -> Language? {
        entry(named: name)?.language
    }
}
