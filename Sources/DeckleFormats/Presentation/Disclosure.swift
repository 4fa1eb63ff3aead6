/// What a prompt shows of what it hides; the one thing that targets are told of a question in two ways.
///
/// A book keeps answers out of sight and conceals, a study sheet shows question and answer together and is open. A
/// target that changes its mind changes this value, and its template says where ``QuestionView/solution`` stands.
enum Disclosure: Sendable {
    /// The text of clozes and the marks of right options are there.
    case open
    /// Gaps stand for clozes and all options are open; the whole prompt is the question's `solution`.
    case concealed
}
