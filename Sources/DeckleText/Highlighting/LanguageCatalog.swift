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
        Entry("bash", "sh", "shell", "zsh", "ksh", language: .bash),
        Entry("c", "h", language: .c),
        Entry("console", "shell-session", "shellsession", "sh-session", "terminal", language: .console),
        Entry("cpp", "c++", "cc", "cxx", "hpp", language: .cpp),
        Entry("csharp", "c#", "cs", language: .csharp),
        Entry("css", "scss", language: .css),
        Entry("diff", "patch", language: .diff),
        Entry("dockerfile", "docker", "containerfile", language: .dockerfile),
        Entry("go", "golang", language: .go),
        Entry("graphql", "gql", language: .graphql),
        Entry("html", "htm", "xhtml", "xml", "svg", "vue", language: .html),
        Entry("http", language: .http),
        Entry("ini", "cfg", "conf", "dotenv", "env", "properties", language: .ini),
        Entry("java", language: .java),
        Entry("javascript", "js", "cjs", "mjs", "jsx", language: .javascript),
        Entry("json", "json5", "jsonc", language: .json),
        Entry("kotlin", "kt", "kts", language: .kotlin),
        Entry("makefile", "make", "mk", language: .makefile),
        Entry("nginx", "nginxconf", language: .nginx),
        Entry("php", language: .php),
        Entry("python", "py", "python3", language: .python),
        Entry("ruby", "rb", language: .ruby),
        Entry("rust", "rs", language: .rust),
        Entry("sql", "mysql", "postgres", "postgresql", "sqlite", language: .sql),
        Entry("swift", language: .swift),
        Entry("text", "plain", "plaintext", "txt", language: .text),
        Entry("toml", language: .toml),
        Entry("typescript", "ts", "cts", "mts", "tsx", language: .typescript),
        Entry("yaml", "yml", language: .yaml),
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
