internal import DeckleCore
internal import DeckleText

extension NuxtOutlineBuilder {
    /// Documents without a name are one page. One whose lists are apart is a page for each of them, called after the keys
    /// that lead to it.
    func pages(of documents: [NuxtDocument]) throws(Failure) -> [NuxtDocument] {
        var pages: [NuxtDocument] = []
        for document in merged(documents) {
            if try clash(document.lists) { pages += try parted(document) } else { pages.append(document) }
        }
        return pages
    }

    private func merged(_ documents: [NuxtDocument]) -> [NuxtDocument] {
        var merged: [NuxtDocument] = []
        var nameless: Int?
        for document in documents {
            if document.slot == nil, let nameless {
                merged[nameless].lists += document.lists
            } else {
                if document.slot == nil { nameless = merged.count }
                merged.append(document)
            }
        }
        return merged
    }

    private func parted(_ document: NuxtDocument) throws(Failure) -> [NuxtDocument] {
        var parts: [NuxtDocument] = []
        for list in document.lists {
            var part = document
            part.lists = [list]
            part.place = try NuxtPlace(
                list.stop,
                below: document.slot == nil ? nil : document.stop,
                finder: finder,
                in: self.document
            )
            parts.append(part)
        }
        return parts
    }

    /// Whether two lists give one id to questions that differ, as lists do that each count from 1.
    private func clash(_ lists: [QuestionList]) throws(Failure) -> Bool {
        guard lists.count > 1 else { return false }
        var known: [String: (list: Int, draft: QuestionDraft)] = [:]
        for (position, list) in lists.enumerated() {
            for draft in finder.drafts(of: list) {
                guard let draft, draft.hasPrompt, draft.hasAnswer, let id = try document.word(at: draft.id) else {
                    continue
                }
                guard let first = known[id] else {
                    known[id] = (position, draft)
                    continue
                }
                if first.list != position, try !isSame(first.draft, draft) { return true }
            }
        }
        return false
    }

    private func isSame(_ one: QuestionDraft, _ other: QuestionDraft) throws(Failure) -> Bool {
        if one.slot == other.slot { return true }
        return try document.prompt(of: one) == document.prompt(of: other)
    }
}
