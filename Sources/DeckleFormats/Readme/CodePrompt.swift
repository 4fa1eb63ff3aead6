internal import DeckleSystem
internal import DeckleText

/// Tells where a question is asked by the code that its answer begins with.
///
/// As under headings such as "What is the output of the following?", of which a file has several: the title alone does not
/// tell them apart, and with code on its side each asks something.
struct CodePrompt {
    /// Fingerprints of the titles that a file has more than once.
    private var repeated: Set<UInt64> = []

    init(_ script: ReadmeScript) {
        var seen: Set<UInt64> = []
        for question in script.cut.questions {
            let title = Self.fingerprint(script.text.slice(question.title))
            if !seen.insert(title).inserted { repeated.insert(title) }
        }
    }

    /// Words by which a title points to code.
    private static let words = ["following", "output", "below", "snippet", "this code", "logged", "printed"]

    /// Whether the code at the start of an answer belongs to a title.
    func asks(_ title: ArraySlice<UInt8>, _ body: QuestionBody) -> Bool {
        guard repeated.contains(Self.fingerprint(title)), body.prompt.allSatisfy(\.isBlank), body.options.isEmpty else {
            return false
        }
        let words = String(decoding: title, as: UTF8.self).lowercased()
        return Self.words.contains(where: words.contains) && body.answer.partedBehindCode != nil
    }

    private static func fingerprint(_ title: ArraySlice<UInt8>) -> UInt64 {
        let words = TitleMark(title).words.withoutEnd
        return Digest.fingerprint(String(decoding: words, as: UTF8.self).lowercased())
    }
}

extension [BodyLine] {
    /// The code that lines begin with, and what follows it; nil where they begin otherwise, or hold nothing else.
    var partedBehindCode: (code: [BodyLine], rest: [BodyLine])? {
        guard let first = firstIndex(where: { !$0.isBlank }), self[first].isFence,
            let last = self[(first + 1)...].firstIndex(where: \.isFence),
            self[(last + 1)...].contains(where: { !$0.isBlank })
        else { return nil }
        return (Array(self[...last]), Array(self[(last + 1)...]))
    }
}

extension BodyLine {
    /// Whether the line opens or closes a fence.
    fileprivate var isFence: Bool {
        isFenced && (content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8))
    }
}
