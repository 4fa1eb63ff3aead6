import DeckleThemes

/// A resolved theme as `deckle themes show` prints it: where it was looked for, and what came from where.
struct ThemeText {
    private let resolution: ThemeResolution
    private let searched: [(path: String, themes: [String])]

    /// - Parameter searched: the folders in the order of the search with the themes in them, the built-in ones last.
    init(_ resolution: ThemeResolution, searched: [(path: String, themes: [String])]) {
        self.resolution = resolution
        self.searched = searched
    }

    var text: String {
        let sections = [
            chain, section("searched", folders), section("papers", papers),
            section("layouts", resolution.theme.layouts.map { [$0.name] }), section("files", resolution.files.map(row)),
            section("tokens", resolution.tokens.map(row)), section("labels", resolution.labels.map(row)),
        ]
        return sections.joined(separator: [""]).joined(separator: "\n")
    }

    private var chain: [String] {
        resolution.chain.map { ancestor in
            let rights = [ancestor.author, ancestor.licence].compactMap(\.self).joined(separator: ", ")
            return "\(ancestor.name) (\(ancestor.path)): \(ancestor.summary)" + (rights.isEmpty ? "" : " (\(rights))")
        }
    }

    private var folders: [[String]] {
        searched.enumerated().map { index, folder in
            let place = index == searched.count - 1 ? "(built in)" : folder.path
            return [place, folder.themes.isEmpty ? "no theme there" : folder.themes.joined(separator: ", ")]
        }
    }

    private var papers: [[String]] {
        resolution.theme.papers.map { [$0.name, $0.label, $0.size] }
    }

    private func row(_ entry: ThemeResolution.Entry) -> [String] {
        [entry.name, entry.theme] + [entry.type].compactMap(\.self) + [entry.values.joined(separator: "  |  ")]
    }

    /// A heading with rows below it, whose cells stand in columns.
    private func section(_ heading: String, _ rows: [[String]]) -> [String] {
        let columns = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return [heading]
            + rows.map { cells in
                let padded = zip(cells, columns).map { $0.padded(to: $1) }.joined(separator: "  ")
                return "  " + padded.prefix(padded.count - padded.reversed().prefix { $0 == " " }.count)
            }
    }
}
