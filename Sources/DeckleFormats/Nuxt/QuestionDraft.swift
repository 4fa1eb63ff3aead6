internal import DeckleCore
internal import DeckleText

/// An object as its list was looked through: where what the outline says of a question stands, not yet read.
///
/// There is one for every question while a payload is read, so it is small; the object need not be decoded again.
struct QuestionDraft {
    /// The object.
    let slot: DevalueReference
    /// The first prompt of which something can be seen; undefined where there is none, as with all that follows.
    let prompt: DevalueReference
    let id: DevalueReference
    let difficulty: DevalueReference
    /// Another name of the difficulty.
    let level: DevalueReference
    let tags: DevalueReference
    let form: DevalueReference
    let shape: QuestionShape
    let hasAnswer: Bool
    /// Whether there is something to choose from, and it is known what is right.
    let isChoice: Bool
    /// From which number the options are counted, as far as they tell.
    let counting: OptionCounting
    /// Whether the prompt is a body tree, or the answer is one and its source is not there.
    let isTree: Bool
    /// How much text it has, as ``NuxtQuestion/size`` tells.
    let size: Int32

    init(_ record: NuxtRecord, _ question: NuxtQuestion, names: QuestionNames) {
        slot = record.slot
        prompt = question.prompt?.reference ?? question.promptTree?.reference ?? .undefined
        id = record.reference(names.name(of: .id)) ?? .undefined
        difficulty = record.reference(names.name(of: .difficulty)) ?? .undefined
        level = record.reference("level") ?? .undefined
        tags = record.reference(names.name(of: .tags)) ?? .undefined
        form = record.reference(names.name(of: .form)) ?? .undefined
        shape = QuestionShape(question, of: record, names: names)
        hasAnswer = question.answer != nil || question.isChoice || question.tree != nil
        isChoice = question.isChoice
        counting = question.options?.counting ?? .undecided
        isTree = question.tree != nil || question.promptTree != nil
        size = Int32(clamping: question.size)
    }

    /// Whether it has more text than is read.
    var isTooLong: Bool { size > QuestionSize.limit }
    var hasPrompt: Bool { prompt != .undefined }
}
