internal import DeckleCore

extension NuxtPages {
    /// The options of a quiz question as content.
    func reading(
        _ options: NuxtOptions,
        of outline: QuestionOutline,
        _ entry: Entry,
        _ place: Place,
        _ log: inout [Diagnostic]
    ) -> NuxtOptionsReading {
        var contents: [Passage] = []
        for option in options.options {
            var place = place
            place.pointer = place.pointer.map { "\($0)/\(option.pointer)" }
            contents.append(passages(option.text, place, outline.form == .cloze, &log))
        }
        return NuxtOptionsReading(options: options, counting: entry.counting, passages: contents)
    }
}
