internal import DeckleCore

extension QuestionIdentity {
    func guid(deck: String, form: Form) -> String {
        Identity.guid(deck: deck, page: page, question: question, form: form)
    }
}
