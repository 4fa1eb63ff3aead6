/// The words of notes that vanished, read again from the package before.
struct VanishedTexts {
    /// Of each its words, in the order in which they were asked for.
    private(set) var words: [QuestionWords] = []
    /// How much every word tells, counted over all notes of the package.
    private(set) var weights = WordWeights()

    /// - Parameter places: positions in the package, ascending.
    /// - Throws: ``Failure``
    init(_ places: [Int], in before: PackageSnapshot) throws {
        var rest = places[...], index = 0
        for path in before.collections {
            try CollectionReader(path: path).forEachNote { fields in
                let question = QuestionWords(fields: fields)
                weights.add(question)
                defer { index += 1 }
                guard index == rest.first else { return }
                words.append(question)
                rest.removeFirst()
            }
        }
    }
}
