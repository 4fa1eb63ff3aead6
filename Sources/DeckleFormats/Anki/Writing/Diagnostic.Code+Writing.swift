public import DeckleCore

extension Diagnostic.Code {
    /// A choice question marks no option as right.
    public static let apkgChoiceWithoutRightAnswer = Self("apkg.choice-without-right-answer", .failure)

    /// A cloze question hides nothing.
    public static let apkgClozeWithoutDeletion = Self("apkg.cloze-without-deletion", .failure)

    /// A card would have nothing on its front.
    public static let apkgEmptyFront = Self("apkg.empty-front", .failure)
}
