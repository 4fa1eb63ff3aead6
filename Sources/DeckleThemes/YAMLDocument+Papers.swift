internal import DeckleCore
internal import DeckleText

extension YAMLDocument {
    /// The papers of a mapping, each with a size and what else it says of itself.
    func papers(in node: YAMLNode, errors: inout [Diagnostic]) -> [Paper] {
        entries(of: node, errors: &errors).compactMap { entry in
            errors += unknownKeys(in: entry.value, known: ["size", "label", "margin"], code: .themeBadPaper)
            guard let paper = Paper(entry) else {
                errors.append(
                    .error(
                        .themeBadPaper,
                        "the paper \"\(entry.name)\" has no size",
                        at: place(of: entry.value["size"] ?? entry.value),
                        hint: "size is a width and a height in a unit of print, such as those of the theme plain"
                    )
                )
                return nil
            }
            return paper
        }
    }
}

extension Paper {
    /// Nil without a name that can be typed, or without two lengths that no font or window decides.
    fileprivate init?(_ entry: YAMLEntry) {
        let lengths = entry.value["size"]?.text?.split(separator: " ").map { Length($0) } ?? []
        guard ReferenceReplacer.isName(entry.name), lengths.count == 2,
            let width = lengths[0], let height = lengths[1],
            let widest = width.millimetres, let highest = height.millimetres, widest > 0, highest > 0
        else { return nil }
        let label = entry.value["label"]?.text, margin = entry.value["margin"]?.text
        self.init(name: entry.name, label: label, width: width, height: height, margin: margin)
    }
}
