internal import DeckleCore
internal import DeckleText

extension NuxtPages {
    /// Members that hold a list of words; all others of ``QuestionNames/fields`` hold one.
    private var listNames: Set<String> { [names.name(of: .tags), "aliases"] }

    /// What is said of members whose name has a meaning and whose value can have none.
    func leftOut(of record: NuxtRecord, at place: Place) throws(Failure) -> [Diagnostic] {
        var log: [Diagnostic] = []
        for member in record.members where names.fields.contains(member.name) {
            if try isUnderstood(member) { continue }
            var place = place
            place.pointer = place.pointer.map { "\($0)/\(member.name)" }
            log.append(
                .warning(
                    .questionValueLeftOut,
                    "\"\(member.name)\" holds what is no word, which is left out",
                    at: place,
                    hint: "write it as a text" + (listNames.contains(member.name) ? ", or as a list of texts" : "")
                )
            )
        }
        return log
    }

    private func isUnderstood(_ member: DevalueMember) throws(Failure) -> Bool {
        guard listNames.contains(member.name), let items = try input.document.node(at: member.reference).items
        else { return try isWord(member.reference) }
        for item in items {
            if try isWord(item.reference) { continue }
            let record = try NuxtRecord(input.document, at: item.reference)
            if try record?.text(NuxtRecord.wordNames) == nil { return false }
        }
        return true
    }

    /// Whether it is a word, or nothing that could be missed.
    private func isWord(_ reference: DevalueReference) throws(Failure) -> Bool {
        switch try input.document.node(at: reference) {
        case .text, .integer, .null, .undefined: true
        default: false
        }
    }
}
