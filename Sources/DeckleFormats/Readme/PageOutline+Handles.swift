internal import DeckleCore

extension PageOutline {
    /// The place of a question on a page whose questions are in the order of their handles.
    func index(ofHandle handle: UInt32) -> Int? {
        var low = 0, high = questions.count
        while low < high {
            let middle = (low + high) / 2
            if questions[middle].handle < handle { low = middle + 1 } else { high = middle }
        }
        return questions.indices.contains(low) && questions[low].handle == handle ? low : nil
    }

    func identity(ofHandle handle: UInt32) -> QuestionIdentity? {
        index(ofHandle: handle).map { QuestionIdentity(page: id, question: questions[$0].id) }
    }
}
