/// How much a word tells of the note that has it: the more, the fewer notes have it.
struct WordWeights {
    private var notesWithWord: [UInt32: UInt32] = [:]
    private var notes = 0

    /// Counts the words of a note.
    mutating func add(_ question: QuestionWords) {
        notes += 1
        var last: UInt32?
        for word in Self.words(of: question) where word != last {
            notesWithWord[word, default: 0] += 1
            last = word
        }
    }

    /// What a word tells of a text that has it `count` times.
    func weight(of word: UInt32, count: UInt32) -> Double {
        let rarity = Double(notes) / Double(1 + (notesWithWord[word] ?? 0))
        return Self.logarithm(1 + Double(count)) * Self.logarithm(1 + rarity)
    }

    private static func words(of question: QuestionWords) -> [UInt32] {
        (question.prompt.counts.map(\.word) + question.answer.counts.map(\.word)).sorted()
    }

    /// The logarithm to the base 2 of a number from 1 on, a straight line between powers of two.
    ///
    /// What a library's logarithm gives may differ in its last bit from machine to machine, and identities follow.
    private static func logarithm(_ number: Double) -> Double {
        Double(number.exponent) + number.significand - 1
    }
}
