internal import DeckleCore

/// The sections that the user leaves out, by the words of their headings.
struct SkippedSections {
    private let names: [String]
    /// The names that no heading has had yet.
    private var unmet: Set<String>
    /// The headings that could have been named.
    private var titles: Set<String> = []

    init(_ names: [String]) {
        self.names = names
        unmet = Set(names)
    }

    /// The sections of a file that are left out, by their numbers, each with the name that says so.
    mutating func sections(of script: ReadmeScript) -> [Int: String] {
        guard !names.isEmpty else { return [:] }
        var skipped: [Int: String] = [:]
        for (number, trail) in script.cut.sections.enumerated() {
            for heading in trail {
                let title = ReadmeTitle(script.text.slice(heading.title)).plain
                titles.insert(title)
                guard let name = names.first(where: { $0.lowercased() == title.lowercased() }) else { continue }
                unmet.remove(name)
                skipped[number] = name
            }
        }
        return skipped
    }

    /// - Throws: ``Failure`` with `usage.bad-value` where no heading above questions is called so.
    func check() throws(Failure) {
        guard let name = names.first(where: unmet.contains) else { return }
        throw Failure(
            .error(
                .usageBadValue,
                "no section with questions is called \"\(name)\"",
                hint: Nearest.name(to: name, among: titles.sorted()).map { "did you mean \($0)?" }
            )
        )
    }
}
